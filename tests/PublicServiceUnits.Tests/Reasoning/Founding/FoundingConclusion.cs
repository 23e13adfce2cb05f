using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Reasoning.Founding;

internal sealed record FoundingConclusion(bool MayBeFounded) : IConclusion
{
    public string ToText(Language language) => (MayBeFounded, language) switch
    {
        (true, Language.Vietnamese) => "Đủ số lượng người làm việc để thành lập",
        (true, _) => "The headcount suffices for founding",
        (false, Language.Vietnamese) => "Không đủ số lượng người làm việc để thành lập",
        (false, _) => "The headcount does not suffice for founding",
    };
}
