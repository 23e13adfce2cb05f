using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Organisation;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.EstablishFacts>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>organisation.establish</c>.</summary>
internal static class EstablishShapes
{
    public static ObjectShape<EstablishFacts> Facts { get; } = new(
        new EstablishFacts(),
        FactsFields.OptionalPart(
            "procedure",
            ProcedureShapes.Facts,
            facts => facts.Procedure,
            (facts, value) => facts with { Procedure = value },
            new("cơ quan quản lý và trình tự", "managing body and procedure")),
        FactsFields.Optional(
            "tier",
            TierShape.Instance,
            facts => facts.Tier,
            (facts, value) => facts with { Tier = value },
            new("nhóm tự chủ dự kiến, 1 đến 4", "the tier proposed, 1 to 4")),
        FactsFields.Optional(
            "parentTier",
            TierShape.Instance,
            facts => facts.ParentTier,
            (facts, value) => facts with { ParentTier = value },
            new("nhóm tự chủ của đơn vị cấp trên, 1 đến 4", "the tier of the unit above, 1 to 4")),
        FactsFields.Flag(
            "runsLikeEnterprise",
            facts => facts.RunsLikeEnterprise,
            (facts, value) => facts with { RunsLikeEnterprise = value },
            new("nhóm 1: có hoạt động theo cơ chế doanh nghiệp không", "Group 1: whether it runs by the enterprise mechanism")),
        FactsFields.Flag(
            "suppliesBasicEssentialServices",
            facts => facts.SuppliesBasicEssentialServices,
            (facts, value) => facts with { SuppliesBasicEssentialServices = value },
            new("có phải thành lập để cung ứng dịch vụ cơ bản, thiết yếu không", "whether it has to be founded for basic and essential services")),
        FactsFields.Flag(
            "isFoundedBySectorLaw",
            facts => facts.IsFoundedBySectorLaw,
            (facts, value) => facts with { IsFoundedBySectorLaw = value },
            new("có được thành lập theo pháp luật chuyên ngành không", "whether it is founded by sector law")),
        FactsFields.Flag(
            "isMultiSectorBasicEssential",
            facts => facts.IsMultiSectorBasicEssential,
            (facts, value) => facts with { IsMultiSectorBasicEssential = value },
            new("có phải đơn vị đa ngành, cơ bản, thiết yếu phù hợp điều kiện địa phương không", "whether it is a multi-sector unit of essential services that fits local conditions")),
        FactsFields.Flag(
            "networkPlanExists",
            facts => facts.NetworkPlanExists,
            (facts, value) => facts with { NetworkPlanExists = value },
            new("có quy hoạch được phê duyệt không", "whether a plan is approved")),
        FactsFields.Flag(
            "fitsNetworkPlan",
            facts => facts.FitsNetworkPlan,
            (facts, value) => facts with { FitsNetworkPlan = value },
            new("có phù hợp quy hoạch không", "whether it fits the plan")),
        FactsFields.Flag(
            "meetsSectorCriteria",
            facts => facts.MeetsSectorCriteria,
            (facts, value) => facts with { MeetsSectorCriteria = value },
            new("có đáp ứng tiêu chí của pháp luật chuyên ngành không", "whether it meets the criteria of sector law")),
        FactsFields.Flag(
            "hasClearGoals",
            facts => facts.HasClearGoals,
            (facts, value) => facts with { HasClearGoals = value },
            new("mục tiêu, chức năng, nhiệm vụ có rõ không", "whether goals, functions and tasks are clear")),
        FactsFields.Optional(
            "personsWorking",
            new WholeNumberShape(0, int.MaxValue),
            facts => facts.PersonsWorking,
            (facts, value) => facts with { PersonsWorking = value },
            new("số người làm việc", "the number of persons working")),
        FactsFields.Optional(
            "publicEmployees",
            new WholeNumberShape(0, int.MaxValue),
            facts => facts.PublicEmployees,
            (facts, value) => facts with { PublicEmployees = value },
            new("số viên chức", "the number of public employees")),
        FactsFields.Optional(
            "contractProfessionals",
            new WholeNumberShape(0, int.MaxValue),
            facts => facts.ContractProfessionals,
            (facts, value) => facts with { ContractProfessionals = value },
            new("số người làm chuyên môn theo hợp đồng lao động", "the number of professionals on labour contract")),
        FactsFields.Optional(
            "minimumInScheme",
            new WholeNumberShape(0, int.MaxValue),
            facts => facts.MinimumInScheme,
            (facts, value) => facts with { MinimumInScheme = value },
            new("nhóm 1, nhóm 2: số tối thiểu trong đề án", "Groups 1 and 2: the least number in the scheme")),
        FactsFields.Flag(
            "hasPremisesOrApprovedLand",
            facts => facts.HasPremisesOrApprovedLand,
            (facts, value) => facts with { HasPremisesOrApprovedLand = value },
            new("có trụ sở hoặc đề án đất được phê duyệt không", "whether it has a seat or an approved scheme of land")),
        FactsFields.Flag(
            "hasInitialEquipment",
            facts => facts.HasInitialEquipment,
            (facts, value) => facts with { HasInitialEquipment = value },
            new("có trang thiết bị ban đầu không", "whether it has the equipment needed at the start")),
        FactsFields.Flag(
            "hasStaffAndMoney",
            facts => facts.HasStaffAndMoney,
            (facts, value) => facts with { HasStaffAndMoney = value },
            new("có nhân sự và kinh phí không", "whether staff and money are at hand")),
        FactsFields.Flag(
            "fitsForeignPolicy",
            facts => facts.FitsForeignPolicy,
            (facts, value) => facts with { FitsForeignPolicy = value },
            new("đơn vị ở nước ngoài: có phù hợp chính sách đối ngoại không", "a unit abroad: whether it fits the foreign policy")),
        FactsFields.Flag(
            "fitsHostAgreement",
            facts => facts.FitsHostAgreement,
            (facts, value) => facts with { FitsHostAgreement = value },
            new("đơn vị ở nước ngoài: có phù hợp thỏa thuận với nước sở tại không", "a unit abroad: whether it fits the host agreement")));
}
