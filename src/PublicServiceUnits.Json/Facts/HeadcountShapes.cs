using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Units;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.HeadcountFacts>;
using PlanFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.HeadcountPlan>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>organisation.headcount</c>.</summary>
internal static class HeadcountShapes
{
    private static readonly WholeNumberShape Count = new(0, HeadcountFactsValidator.Most);
    private static readonly WholeNumberShape Persons = new(0, HeadcountFactsValidator.MostOfPlan);

    private static readonly ObjectShape<HeadcountPlan> Plan = new(
        new HeadcountPlan { Year = default },
        PlanFields.Required(
            "year",
            new WholeNumberShape(HeadcountFactsValidator.FirstYear, HeadcountFactsValidator.LastYear),
            plan => plan.Year,
            (plan, value) => plan with { Year = value },
            new("năm kế hoạch", "the year planned")),
        PlanFields.Flag(
            "wasSent", plan => plan.WasSent, (plan, value) => plan with { WasSent = value }, new("đã gửi chưa", "whether it was sent")),
        PlanFields.Optional(
            "sentOn", DateShape.Instance, plan => plan.SentOn, (plan, value) => plan with { SentOn = value }, new("ngày gửi", "the day it was sent")),
        PlanFields.Optional(
            "previousStatePaid",
            Persons,
            plan => plan.PreviousStatePaid,
            (plan, value) => plan with { PreviousStatePaid = value },
            new("số hưởng lương từ ngân sách đã thẩm định của năm trước", "the State-paid staff appraised for the year before")),
        PlanFields.Optional(
            "plannedStatePaid",
            Persons,
            plan => plan.PlannedStatePaid,
            (plan, value) => plan with { PlannedStatePaid = value },
            new("số hưởng lương từ ngân sách theo kế hoạch", "the State-paid staff planned")),
        PlanFields.Optional(
            "roadmapCut",
            new WholeNumberShape(0, HeadcountFactsValidator.WholeCut),
            plan => plan.RoadmapCut,
            (plan, value) => plan with { RoadmapCut = value },
            new("tỷ lệ tinh giản theo lộ trình, phần vạn: 250 là 2,5 %", "the cut of the road map, in hundredths of a percent: 250 is 2.5 %")));

    public static ObjectShape<HeadcountFacts> Facts { get; } = new(
        new HeadcountFacts(),
        FactsFields.Optional(
            "managingBody", new NameShape<ManagingBodyKind>(ManagingBodies.Read), facts => facts.ManagingBody, (facts, value) => facts with { ManagingBody = value }, new("cơ quan trực tiếp quản lý đơn vị; nhận cả tên tiếng Việt", "the body directly above the unit; names in words are read too")),
        FactsFields.Optional(
            "tier", TierShape.Instance, facts => facts.Tier, (facts, value) => facts with { Tier = value }, new("nhóm tự chủ tài chính, 1 đến 4", "the tier of financial autonomy, 1 to 4")),
        FactsFields.Optional(
            "band", BandShape.Instance, facts => facts.Band, (facts, value) => facts with { Band = value }, new("bậc của nhóm 3", "the band inside Group 3")),
        FactsFields.Optional(
            "sector", new NameShape<UnitSector>(UnitSectors.Read), facts => facts.Sector, (facts, value) => facts with { Sector = value }, new("lĩnh vực hoạt động", "the field of services")),
        FactsFields.Optional(
            "schoolKind", new NameShape<SchoolKind>(SchoolKinds.Read), facts => facts.SchoolKind, (facts, value) => facts with { SchoolKind = value }, new("loại trường", "the kind of school")),
        FactsFields.Flag(
            "hasCouncil", facts => facts.HasCouncil, (facts, value) => facts with { HasCouncil = value }, new("có hội đồng quản lý không; nhóm 1, nhóm 2", "whether the unit has a management council; Groups 1 and 2")),
        FactsFields.Flag(
            "isUnderNationalUniversity", facts => facts.IsUnderNationalUniversity, (facts, value) => facts with { IsUnderNationalUniversity = value }, new("đơn vị có thuộc đại học quốc gia không", "whether the unit is under a national university")),
        FactsFields.Optional(
            "posts", Count, facts => facts.Posts, (facts, value) => facts with { Posts = value }, new("số vị trí được quyết định, được giao", "the posts decided or assigned")),
        FactsFields.Optional(
            "statePaidPosts", Count, facts => facts.StatePaidPosts, (facts, value) => facts with { StatePaidPosts = value }, new("số hưởng lương từ ngân sách", "the State-paid ones")),
        FactsFields.Optional(
            "publicEmployees", Count, facts => facts.PublicEmployees, (facts, value) => facts with { PublicEmployees = value }, new("số viên chức hiện có", "the public employees there are")),
        FactsFields.Optional(
            "onMaternityLeave", Count, facts => facts.OnMaternityLeave, (facts, value) => facts with { OnMaternityLeave = value }, new("số viên chức nghỉ thai sản", "those on maternity leave")),
        FactsFields.Flag(
            "hasSectorNorm", facts => facts.HasSectorNorm, (facts, value) => facts with { HasSectorNorm = value }, new("bộ quản lý ngành đã ban hành định mức chưa", "whether the ministry of the field has issued a norm")),
        FactsFields.Optional(
            "sectorNorm", Count, facts => facts.SectorNorm, (facts, value) => facts with { SectorNorm = value }, new("số người theo định mức", "the number by that norm")),
        FactsFields.Flag(
            "hasSectorMinimum", facts => facts.HasSectorMinimum, (facts, value) => facts with { HasSectorMinimum = value }, new("pháp luật chuyên ngành có mức tối thiểu không; từ 01/7/2026", "whether sector law sets a minimum; from 2026-07-01")),
        FactsFields.Optional(
            "sectorMinimum", Count, facts => facts.SectorMinimum, (facts, value) => facts with { SectorMinimum = value }, new("mức tối thiểu đó", "that minimum")),
        FactsFields.Optional(
            "contracts", Count, facts => facts.Contracts, (facts, value) => facts with { Contracts = value }, new("số hợp đồng chuyên môn, hỗ trợ (ngoài hợp đồng của điểm d, điểm đ)", "the contracts for professional and support work (those of points d and đ left out)")),
        FactsFields.Flag(
            "raisesStateRecurrentMoney", facts => facts.RaisesStateRecurrentMoney, (facts, value) => facts with { RaisesStateRecurrentMoney = value }, new("các hợp đồng có làm tăng tổng chi thường xuyên từ ngân sách không", "whether they raise the State's recurrent money in total")),
        FactsFields.Optional(
            "shortContracts", Count, facts => facts.ShortContracts, (facts, value) => facts with { ShortContracts = value }, new("số hợp đồng ngắn hạn bổ sung vị trí khuyết", "the short contracts that fill vacancies")),
        FactsFields.Optional(
            "longestShortContract", new WholeNumberShape(1, HeadcountFactsValidator.Most), facts => facts.LongestShortContract, (facts, value) => facts with { LongestShortContract = value }, new("thời hạn dài nhất (tháng)", "the longest term, in months")),
        FactsFields.Optional(
            "contractsBeyondAssigned", Count, facts => facts.ContractsBeyondAssigned, (facts, value) => facts with { ContractsBeyondAssigned = value }, new("số hợp đồng bổ sung so với định mức (nhóm 4 giáo dục, y tế)", "the contracts for what the posts lack against the norm (Group 4, education and health)")),
        FactsFields.OptionalPart(
            "plan", Plan, facts => facts.Plan, (facts, value) => facts with { Plan = value }, new("kế hoạch năm của bộ, ngành, địa phương", "the yearly plan of the ministry, body or province")));
}
