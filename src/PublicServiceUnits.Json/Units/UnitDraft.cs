using PublicServiceUnits.Units;

namespace PublicServiceUnits.Json.Units;

/// <summary>A unit while its members are read: the name comes last or first, as the file has it.</summary>
internal sealed record UnitDraft(string? Name, PublicServiceUnit Unit)
{
    // Never seen outside: a unit is made only where its name was read.
    private const string Unnamed = "?";

    public static UnitDraft Blank { get; } = new(null, new PublicServiceUnit(Unnamed));

    public PublicServiceUnit Make() => new(Name!)
    {
        ForeignName = Unit.ForeignName,
        Code = Unit.Code,
        BudgetCode = Unit.BudgetCode,
        TaxCode = Unit.TaxCode,
        Chapter = Unit.Chapter,
        Sector = Unit.Sector,
        ManagingBody = Unit.ManagingBody,
        ManagingAuthority = OwnAuthority(Unit),
        Parent = Unit.Parent,
        ServiceKind = Unit.ServiceKind,
        Purpose = Unit.Purpose,
        Rank = Unit.Rank,
        LegalClass = Unit.LegalClass,
    };

    /// <summary>The authority where it says more than the managing body does.</summary>
    public static ManagingAuthority? OwnAuthority(PublicServiceUnit unit) =>
        unit.ManagingBody is { } body && Enum.IsDefined(body) && ManagingBodies.AuthorityOf(body) == unit.ManagingAuthority ? null : unit.ManagingAuthority;
}
