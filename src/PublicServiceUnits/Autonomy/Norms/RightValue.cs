using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>What the law gives: how far, in words, and who approves.</summary>
internal sealed record RightValue(RightStatus Status, LocalizedText Text, LocalizedText? Approver = null) : ILegalValue
{
    public string ToText(Language language) => Approver is null
        ? Text.In(language)
        : $"{Text.In(language)} ({(language == Language.Vietnamese ? "thẩm quyền" : "authority")}: {Approver.In(language)})";
}
