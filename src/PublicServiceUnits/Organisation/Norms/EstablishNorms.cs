using PublicServiceUnits.Law;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Law.Timelines;
using Counted = PublicServiceUnits.Law.LegalChoice<PublicServiceUnits.Organisation.StaffCounted>;

namespace PublicServiceUnits.Organisation;

/// <summary>The conditions of founding a unit (Articles 4.2 and 5.1, Decree 120/2020/NĐ-CP, as amended from 2025-11-01).</summary>
internal static class EstablishNorms
{
    private static readonly Counted Persons = new(StaffCounted.PersonsWorking, new("người làm việc", "persons working"));
    private static readonly Counted Employees = new(StaffCounted.PublicEmployees, new("viên chức", "public employees"));
    private static readonly Counted WithContracts = new(
        StaffCounted.PublicEmployeesAndContractProfessionals,
        new("viên chức và người làm chuyên môn, nghiệp vụ theo hợp đồng lao động", "public employees and professionals on labour contract"));

    private static readonly Provision PointD = Decree120Of2020.At("5", "1", "d");

    /// <summary>A new unit pays its own recurrent and investment expenditure.</summary>
    public static readonly NormTimeline<LocalizedText> SelfFinancing = Said(
        "self-financing",
        new("Đơn vị thành lập mới tự bảo đảm chi thường xuyên và chi đầu tư", "A new unit pays its own recurrent and investment expenditure"),
        Decree120Of2020.At("4", "2"));

    /// <summary>Fit with the plan, if one is approved.</summary>
    public static readonly NormTimeline<LocalizedText> NetworkPlan = Said(
        "network-plan", new("Phù hợp quy hoạch (nếu có)", "Fit with the plan, if there is one"), Decree120Of2020.At("5", "1", "a"));

    /// <summary>The criteria of sector law.</summary>
    public static readonly NormTimeline<LocalizedText> SectorCriteria = Said(
        "sector-criteria", new("Đáp ứng tiêu chí của pháp luật chuyên ngành", "The criteria of sector law are met"), Decree120Of2020.At("5", "1", "b"));

    /// <summary>Multi-sector units of essential services need not meet them.</summary>
    public static readonly NormTimeline<LocalizedText> MultiSectorException = Timelines.Of(
        "organisation.establish.multi-sector-exception",
        new("Đơn vị đa ngành, đa lĩnh vực cơ bản, thiết yếu", "Multi-sector units of essential services"),
        FromSecondary(
            ManagingBodyNorms.Decree283,
            new LocalizedText("không phải đáp ứng tiêu chí chuyên ngành nếu phù hợp điều kiện cấp tỉnh, cấp xã", "need not meet sector criteria where they fit the conditions of the province or commune"),
            Decree120Of2020.At("5", "1", "b"), Decree283Of2025.At("14")));

    /// <summary>Clear goals.</summary>
    public static readonly NormTimeline<LocalizedText> Goals = Said(
        "goals", new("Xác định rõ mục tiêu, chức năng, nhiệm vụ", "Clear goals, functions and tasks"), Decree120Of2020.At("5", "1", "c"));

    /// <summary>The least headcount, persons.</summary>
    public static readonly NormTimeline<int> MinimumHeadcount = Timelines.Of(
        "organisation.establish.minimum-headcount",
        new("Số người làm việc tối thiểu", "The least headcount"),
        From(ProcedureNorms.Decree120, 15, PointD),
        FromSecondary(ManagingBodyNorms.Decree283, 15, PointD, Decree283Of2025.At("14")));

    /// <summary>Who is counted for it.</summary>
    public static readonly NormTimeline<Counted> HeadcountBasis = Timelines.Of(
        "organisation.establish.headcount-basis",
        new("Người được tính vào số tối thiểu", "Who is counted for the least headcount"),
        From(ProcedureNorms.Decree120, Persons, PointD),
        FromSecondary(ManagingBodyNorms.Decree283, Employees, PointD, Decree283Of2025.At("14")));

    /// <summary>Groups 1 and 2: who is counted for the least number of the scheme.</summary>
    public static readonly NormTimeline<Counted> SchemeBasis = Timelines.Of(
        "organisation.establish.scheme-minimum-basis",
        new("Nhóm 1, nhóm 2: người được tính vào số tối thiểu của đề án", "Groups 1 and 2: who is counted for the least number of the scheme"),
        From(ProcedureNorms.Decree120, Employees, PointD),
        FromSecondary(ManagingBodyNorms.Decree283, WithContracts, PointD, Decree283Of2025.At("14")));

    /// <summary>Group 1 by the enterprise mechanism: who is counted.</summary>
    public static readonly NormTimeline<Counted> EnterpriseBasis = Timelines.Ending(
        "organisation.establish.enterprise-minimum-basis",
        new("Nhóm 1 theo cơ chế doanh nghiệp: người được tính", "Group 1 by the enterprise mechanism: who is counted"),
        ManagingBodyNorms.Decree283,
        From(ProcedureNorms.Decree120, WithContracts, PointD));

    /// <summary>A unit abroad has the headcount of its scheme.</summary>
    public static readonly NormTimeline<LocalizedText> HeadcountAbroad = Timelines.Of(
        "organisation.establish.headcount-abroad",
        new("Số người làm việc của đơn vị ở nước ngoài", "Headcount of a unit abroad"),
        From(
            ProcedureNorms.Decree120,
            new LocalizedText("do Thủ tướng Chính phủ phê duyệt trong đề án", "approved by the Prime Minister in the scheme"),
            PointD),
        FromSecondary(
            ManagingBodyNorms.Decree283,
            new LocalizedText("theo đề án được phê duyệt", "by the approved scheme"),
            PointD, Decree283Of2025.At("14")));

    /// <summary>Seat, equipment, staff and money; whether it still holds from 2025-11-01 is open.</summary>
    public static readonly NormTimeline<LegalChoice<PremisesStanding>> Premises = Timelines.Of(
        "organisation.establish.premises",
        new("Trụ sở, trang thiết bị, nhân sự, kinh phí", "Seat, equipment, staff, money"),
        From(
            ProcedureNorms.Decree120,
            new LegalChoice<PremisesStanding>(PremisesStanding.Required, new("phải có", "needed")),
            Decree120Of2020.At("5", "1", "đ")),
        FromSecondary(
            ManagingBodyNorms.Decree283,
            new LegalChoice<PremisesStanding>(PremisesStanding.Open, new("không rõ còn áp dụng", "open whether it still holds")),
            Decree120Of2020.At("5", "1", "đ"), Decree283Of2025.At()));

    /// <summary>Foreign policy and host agreement.</summary>
    public static readonly NormTimeline<LocalizedText> ForeignPolicy = Said(
        "foreign-policy", new("Đơn vị ở nước ngoài: phù hợp chính sách đối ngoại và thỏa thuận với nước sở tại", "A unit abroad fits the foreign policy and the host agreement"), Decree120Of2020.At("5", "1", "e"));

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All =
    [
        SelfFinancing, NetworkPlan, SectorCriteria, MultiSectorException, Goals, MinimumHeadcount, HeadcountBasis, SchemeBasis, EnterpriseBasis,
        HeadcountAbroad, Premises, ForeignPolicy,
    ];

    private static NormTimeline<LocalizedText> Said(string name, LocalizedText text, Provision provision) =>
        Timelines.Of($"organisation.establish.{name}", text, From(ProcedureNorms.Decree120, text, provision));
}
