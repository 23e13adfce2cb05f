using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>A share of a whole: of the members who sit in certain capacities, who are present, or who vote for a resolution.</summary>
internal sealed record CouncilShare(Requirement Share, CouncilWhole Whole) : ILegalValue
{
    /// <summary>Which members are counted; none where they are those present or the votes.</summary>
    public ImmutableArray<CouncilCapacity> Counted { get; init; } = [];

    /// <summary>Whether the chair's side decides where the votes are equal.</summary>
    public bool ChairBreaksTie { get; init; }

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var whole = (Whole, vietnamese) switch
        {
            (CouncilWhole.Members, true) => "tổng số thành viên",
            (CouncilWhole.Members, false) => "of all members",
            (CouncilWhole.Present, true) => "số thành viên dự họp",
            (CouncilWhole.Present, false) => "of those present",
            (_, true) => "(quyết định theo đa số, không nói rõ đa số của ai)",
            _ => "(by majority, of whom is not said)",
        };
        var tie = (ChairBreaksTie, vietnamese) switch
        {
            (false, _) => "",
            (_, true) => "; ngang nhau thì theo bên có ý kiến của Chủ tịch",
            _ => "; where equal, the chair's side decides",
        };
        return $"{Share.ToText(language)} {whole}{tie}";
    }
}
