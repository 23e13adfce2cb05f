using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Units.ManagingBodyKind;
using Reasons = PublicServiceUnits.Organisation.TransferReasons;

namespace PublicServiceUnits.Organisation;

/// <summary>Between which bodies a transfer runs: the route, or what leaves it open.</summary>
internal readonly record struct TransferRouting(TransferRoute? Route, LawGap? Gap = null, MissingFact? Missing = null)
{
    private enum Side
    {
        Ministry,
        Agency,
        Province,
        Commune,
        Elsewhere,
    }

    public static TransferRouting Of(ManagingBodyKind from, ManagingBodyKind to, TransferFacts facts)
    {
        var (first, second) = (SideOf(from), SideOf(to));
        return (first, second) switch
        {
            (Side.Elsewhere, _) or (_, Side.Elsewhere) => new(null, Reasons.RouteNotListed),
            (Side.Ministry, Side.Agency) or (Side.Agency, Side.Ministry) => BetweenMinistries(from, facts),
            (Side.Ministry, Side.Ministry) or (Side.Agency, Side.Agency) => facts.IsWithinOneAuthority switch
            {
                null => new(null, Missing: Reasons.WithinOne),
                false => BetweenMinistries(from, facts),
                true when first == Side.Agency => new(TransferRoute.WithinGovernmentAgency),
                true => IsAuthorityItself(from) || IsAuthorityItself(to) ? new(null, Reasons.AuthorityItself) : new(TransferRoute.WithinMinistry),
            },
            (Side.Ministry or Side.Agency, Side.Province) or (Side.Province, Side.Ministry or Side.Agency) => new(TransferRoute.MinistryAndProvince),
            (Side.Ministry or Side.Agency, _) or (_, Side.Ministry or Side.Agency) => new(null, Reasons.RouteNotListed),
            _ => Local(from, to, facts.IsWithinOneAuthority),
        };
    }

    /// <summary>Whether the two bodies can be of one ministry, of one agency or of one province.</summary>
    public static bool CanBeOne(ManagingBodyKind from, ManagingBodyKind to) => (SideOf(from), SideOf(to)) switch
    {
        (Side.Elsewhere, _) or (_, Side.Elsewhere) => true,
        (Side.Province or Side.Commune, Side.Province or Side.Commune) => true,
        var (first, second) => first == second,
    };

    private static TransferRouting BetweenMinistries(ManagingBodyKind from, TransferFacts facts) => (from, facts.IsNamedInStructureDecree) switch
    {
        (MinistryStructure, _) or (GovernmentAgency, true) => new(null, Reasons.StructureUnit),
        (GovernmentAgency, null) => new(null, Missing: Reasons.StructureDecree),
        _ => new(TransferRoute.BetweenMinistries),
    };

    private static TransferRouting Local(ManagingBodyKind from, ManagingBodyKind to, bool? within)
    {
        var communes = (SideOf(from) == Side.Commune ? 1 : 0) + (SideOf(to) == Side.Commune ? 1 : 0);
        return (within, communes) switch
        {
            (null, _) => new(null, Missing: Reasons.WithinOne),
            (false, 0) => new(TransferRoute.BetweenProvinces),
            (false, _) => new(null, Reasons.RouteNotListed),
            (true, 2) => new(TransferRoute.BetweenCommunes),
            (true, _) when IsAuthorityItself(from) || IsAuthorityItself(to) => new(null, Reasons.AuthorityItself),
            (true, 1) => new(TransferRoute.DepartmentAndCommune),
            _ => new(TransferRoute.WithinProvince),
        };
    }

    private static bool IsAuthorityItself(ManagingBodyKind body) =>
        body is MinistryStructure or MinistryDirect or MinistryAbroad or ManagingBodyKind.ProvincialPeoplesCommittee;

    private static Side SideOf(ManagingBodyKind body) => body switch
    {
        MinistryStructure or MinistryDirect or MinistryAbroad or MinistryBureau or BureauBranch or MinistryOffice => Side.Ministry,
        GovernmentAgency => Side.Agency,
        ManagingBodyKind.ProvincialPeoplesCommittee or ProvincialDepartment or ProvincialDepartmentBranch or OtherProvincialBody => Side.Province,
        CommunePeoplesCommittee => Side.Commune,
        _ => Side.Elsewhere,
    };
}
