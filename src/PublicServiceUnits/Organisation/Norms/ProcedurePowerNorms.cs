using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Law.Timelines;
using static PublicServiceUnits.Organisation.ProcedureLine;
using static PublicServiceUnits.Units.ManagingBodyKind;
using Actor = PublicServiceUnits.Organisation.ProcedureActor;
using Level = PublicServiceUnits.Organisation.ProcedureLevel;
using Reasons = PublicServiceUnits.Organisation.ProcedureReasons;

namespace PublicServiceUnits.Organisation;

/// <summary>Who proposes and who decides (Articles 9.4, 19, 21, 24, Decree 120/2020/NĐ-CP; Article 22.5, Law 72/2025/QH15), body by body.</summary>
internal static class ProcedurePowerNorms
{
    private static readonly LocalizedText DecisionText = new("Thẩm quyền quyết định", "Who decides");
    private static readonly LocalizedText ProposalText = new("Cơ quan đề nghị, lập đề án", "Who proposes and draws up the scheme");
    private static readonly LocalizedText Proposes = new("lập đề án, tờ trình, đề nghị", "draws up the scheme and the submission and proposes");

    private static readonly LocalDate Start = ProcedureNorms.Decree120;
    private static readonly LocalDate Amended = ManagingBodyNorms.Decree283;
    private static readonly LocalDate Schools = new(2025, 7, 24);
    private static readonly LocalDate Letter = new(2025, 10, 8);

    /// <summary>A unit that the decree on the structure of a ministry or agency names.</summary>
    public static readonly NormTimeline<ProcedureAct> ByStructureDecree = Line(
        "decision.structure-decree", DecisionText, From(Start, Decides(Actor.Government, Level.GovernmentOrPrimeMinister, Reasons.SectorLaw), Decree120Of2020.At("19", "1")));

    /// <summary>A district unit on which law and delegation let the district decide.</summary>
    public static readonly NormTimeline<ProcedureAct> ByDistrict = ProcedureLine.Ending(
        "decision.district", DecisionText, ManagingBodyNorms.TwoTiers, From(Start, Decides(Actor.DistrictPeoplesCommittee, Level.District, Reasons.SectorLaw), Decree120Of2020.At("24", "3")));

    /// <summary>A communal school: law and circular name different deciders.</summary>
    public static readonly NormTimeline<ProcedureAct> OfCommunalSchool = Line(
        "decision.communal-school",
        DecisionText,
        FromSecondary(Schools, Unknown(Reasons.CommitteeOrChair, Level.Commune), Circular15Of2025OfEducationMinistry.At("6", "2", "b"), LocalGovernmentLaw72Of2025.At("22", "5")));

    /// <summary>A letter that, in the weeks before the amended decree, let the council decide on communal units.</summary>
    public static readonly NormTimeline<ProcedureAct> CommunalCouncil = ProcedureLine.Ending(
        "decision.communal-council",
        new("Công văn về đơn vị cấp xã", "A letter on communal units"),
        Amended,
        FromSecondary(
            Letter,
            new ProcedureAct(
                null,
                new("Ủy ban nhân dân cấp xã trình Hội đồng nhân dân cấp xã", "the communal People's Committee submits to the communal People's Council"),
                [],
                Level.Commune,
                Reasons.CouncilOrCommittee),
            SteeringLetter145Of2025.At(), LocalGovernmentLaw72Of2025.At("22", "5")));

    /// <summary>The proposer of a district unit on which the district decides.</summary>
    public static readonly NormTimeline<ProcedureAct> ProposalInDistrict = ProcedureLine.Ending(
        "proposal.district", ProposalText, ManagingBodyNorms.TwoTiers, From(Start, Act(Actor.DistrictSpecialisedBody, Proposes), Decree120Of2020.At("9", "4", "l")));

    private static readonly ImmutableDictionary<ManagingBodyKind, NormTimeline<ProcedureAct>> Decisions = new[]
    {
        (MinistryDirect, ByPrimeMinister(MinistryDirect)),
        (MinistryAbroad, ByPrimeMinister(MinistryAbroad)),
        (GeneralDepartment, Power(GeneralDepartment, Amended, ByPrimeMinister())),
        (GeneralDepartmentBureau, Power(GeneralDepartmentBureau, Amended, ByMinister())),
        (MinistryBureau, MinisterThenOpen(MinistryBureau)),
        (BureauBranch, MinisterThenOpen(BureauBranch)),
        (ManagingBodyKind.MinistryOffice, MinisterThenOpen(ManagingBodyKind.MinistryOffice)),
        (ManagingBodyKind.GovernmentAgency, ByPrimeMinister(ManagingBodyKind.GovernmentAgency)),
        (ManagingBodyKind.GovernmentFoundedOrganisation, ByPrimeMinister(ManagingBodyKind.GovernmentFoundedOrganisation)),
        (ManagingBodyKind.ProvincialPeoplesCommittee, Power(
            ManagingBodyKind.ProvincialPeoplesCommittee,
            null,
            ByPrimeMinister(),
            FromSecondary(Amended, Unknown(Reasons.ProvincialUnitNotRead), Decree120Of2020.At("19", "2", "b"), Decree283Of2025.At()))),
        (ManagingBodyKind.ProvincialDepartment, ProvinceThenReport(ManagingBodyKind.ProvincialDepartment)),
        (ProvincialDepartmentBranch, ProvinceThenReport(ProvincialDepartmentBranch)),
        (ManagingBodyKind.OtherProvincialBody, ProvinceThenReport(ManagingBodyKind.OtherProvincialBody)),
        (ManagingBodyKind.DistrictPeoplesCommittee, Power(ManagingBodyKind.DistrictPeoplesCommittee, ManagingBodyNorms.TwoTiers, ByProvince())),
        (ManagingBodyKind.CommunePeoplesCommittee, Power(
            ManagingBodyKind.CommunePeoplesCommittee,
            null,
            FromSecondary(ManagingBodyNorms.TwoTiers, Decides(Actor.CommunePeoplesCommittee, Level.Commune, Reasons.WardsNotRead), LocalGovernmentLaw72Of2025.At("22", "5")),
            FromSecondary(
                Amended,
                Decides(Actor.CommunePeoplesCommittee, Level.Commune, Reasons.WardsNotRead),
                Decree120Of2020.At("24", "3"), Decree283Of2025.At(), LocalGovernmentLaw72Of2025.At("22", "5")))),
        (ManagingBodyKind.PublicServiceUnit, Power(ManagingBodyKind.PublicServiceUnit, null, From(Start, Unknown(Reasons.SubordinateUnit), Decree120Of2020.At("19"), Decree120Of2020.At("21"), Decree120Of2020.At("24")))),
    }.ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2);

    private static readonly ImmutableDictionary<ManagingBodyKind, NormTimeline<ProcedureAct>> Proposals = new[]
    {
        (MinistryStructure, Proposal(MinistryStructure, Actor.Ministry, "a")),
        (MinistryDirect, Proposal(MinistryDirect, Actor.Ministry, "a")),
        (MinistryAbroad, Proposal(MinistryAbroad, Actor.Ministry, "a")),
        (GeneralDepartment, ProposalEnding(GeneralDepartment, Actor.Ministry, Amended, "a")),
        (GeneralDepartmentBureau, ProposalEnding(GeneralDepartmentBureau, Actor.GeneralDepartment, Amended, "b")),
        (MinistryBureau, Proposal(MinistryBureau, Actor.Bureau, "c")),
        (BureauBranch, Proposal(BureauBranch, Actor.Bureau, "c")),
        (ManagingBodyKind.MinistryOffice, Proposal(ManagingBodyKind.MinistryOffice, Actor.MinistryOffice, "d")),
        (ManagingBodyKind.GovernmentAgency, Proposal(ManagingBodyKind.GovernmentAgency, Actor.GovernmentAgency, "đ")),
        (ManagingBodyKind.GovernmentFoundedOrganisation, Proposal(ManagingBodyKind.GovernmentFoundedOrganisation, Actor.GovernmentFoundedOrganisation, "e")),
        (ManagingBodyKind.ProvincialPeoplesCommittee, Proposal(ManagingBodyKind.ProvincialPeoplesCommittee, Actor.ProvincialPeoplesCommittee, "g")),
        (ManagingBodyKind.ProvincialDepartment, Proposal(ManagingBodyKind.ProvincialDepartment, Actor.ProvincialDepartment, "h")),
        (ProvincialDepartmentBranch, Proposal(ProvincialDepartmentBranch, Actor.ProvincialDepartment, "h")),
        (ManagingBodyKind.OtherProvincialBody, Proposal(ManagingBodyKind.OtherProvincialBody, Actor.OtherProvincialBody, "i")),
        (ManagingBodyKind.DistrictPeoplesCommittee, ProposalEnding(ManagingBodyKind.DistrictPeoplesCommittee, Actor.DistrictPeoplesCommittee, ManagingBodyNorms.TwoTiers, "k")),
        (ManagingBodyKind.CommunePeoplesCommittee, Line(
            "proposal.body.commune-peoples-committee",
            ProposalText,
            From(ManagingBodyNorms.TwoTiers, Unknown(Reasons.CommuneNotNamed), Decree120Of2020.At("9", "4")),
            FromSecondary(Amended, Unknown(Reasons.ProposersNotRead), Decree120Of2020.At("9", "4"), Decree283Of2025.At()))),
        (ManagingBodyKind.PublicServiceUnit, Line("proposal.body.public-service-unit", ProposalText, From(Start, Unknown(Reasons.SubordinateUnit), Decree120Of2020.At("9", "4")))),
    }.ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        ByStructureDecree, ByDistrict, OfCommunalSchool, CommunalCouncil, ProposalInDistrict,
        .. Decisions.OrderBy(pair => pair.Key).Select(pair => pair.Value), .. Proposals.OrderBy(pair => pair.Key).Select(pair => pair.Value),
    ];

    /// <summary>Who decides on the units of a body; a body's own text only.</summary>
    public static NormTimeline<ProcedureAct> DecisionOf(ManagingBodyKind body) => body == MinistryStructure ? ByStructureDecree : Decisions[body];

    /// <summary>Who proposes.</summary>
    public static NormTimeline<ProcedureAct> ProposalOf(ManagingBodyKind body) => Proposals[body];

    private static NormTimeline<ProcedureAct> Power(ManagingBodyKind body, LocalDate? ceasesOn, params Version<ProcedureAct>[] versions) =>
        ProcedureLine.Ending($"decision.body.{NormNames.Of(body)}", DecisionText, ceasesOn, versions);

    private static Version<ProcedureAct> ByPrimeMinister() =>
        From(Start, Decides(Actor.PrimeMinister, Level.GovernmentOrPrimeMinister, Reasons.SectorLaw), Decree120Of2020.At("19", "2", "b"));

    private static Version<ProcedureAct> ByMinister() =>
        From(Start, Decides(Actor.Minister, Level.Minister, Reasons.SectorLaw), Decree120Of2020.At("21", "1", "a"));

    private static Version<ProcedureAct> ByProvince() =>
        From(Start, Decides(Actor.ProvincialPeoplesCommittee, Level.Province, Reasons.SectorLaw), Decree120Of2020.At("24", "1", "a"));

    private static NormTimeline<ProcedureAct> ByPrimeMinister(ManagingBodyKind body) => Power(
        body, null, ByPrimeMinister(), FromSecondary(Amended, Unknown(Reasons.PrimeMinisterListNotRead), Decree120Of2020.At("19", "2", "b"), Decree283Of2025.At()));

    private static NormTimeline<ProcedureAct> MinisterThenOpen(ManagingBodyKind body) => Power(
        body, null, ByMinister(), FromSecondary(Amended, Unknown(Reasons.MinisterListNotRead), Decree120Of2020.At("21", "1"), Decree283Of2025.At()));

    private static NormTimeline<ProcedureAct> ProvinceThenReport(ManagingBodyKind body) => Power(
        body,
        null,
        ByProvince(),
        FromSecondary(
            Amended, Decides(Actor.ProvincialPeoplesCommittee, Level.Province, Reasons.ProvinceByReport), Decree120Of2020.At("24", "1"), Decree283Of2025.At(), LocalGovernmentLaw72Of2025.At("16")));

    private static NormTimeline<ProcedureAct> Proposal(ManagingBodyKind body, Actor actor, string point) => Line(
        $"proposal.body.{NormNames.Of(body)}",
        ProposalText,
        From(Start, Act(actor, Proposes), Decree120Of2020.At("9", "4", point)),
        FromSecondary(Amended, Unknown(Reasons.ProposersNotRead), Decree120Of2020.At("9", "4"), Decree283Of2025.At()));

    private static NormTimeline<ProcedureAct> ProposalEnding(ManagingBodyKind body, Actor actor, LocalDate ceasesOn, string point) => ProcedureLine.Ending(
        $"proposal.body.{NormNames.Of(body)}", ProposalText, ceasesOn, From(Start, Act(actor, Proposes), Decree120Of2020.At("9", "4", point)));
}
