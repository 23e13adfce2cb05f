using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Organisation;
using AfterFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.UnitAfterReorganisation>;
using BeforeFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.UnitBeforeReorganisation>;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.ReorganiseFacts>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>organisation.reorganise</c>.</summary>
internal static class ReorganiseShapes
{
    private static readonly WholeNumberShape Count = new(0, int.MaxValue);

    private static readonly ObjectShape<UnitBeforeReorganisation> Before = new(
        new UnitBeforeReorganisation(),
        BeforeFields.OptionalPart(
            "label",
            TextShape.Instance,
            facts => facts.Label,
            (facts, value) => facts with { Label = value },
            new("tên đơn vị", "the host's own name")),
        BeforeFields.Optional(
            "tier",
            TierShape.Instance,
            facts => facts.Tier,
            (facts, value) => facts with { Tier = value },
            new("nhóm tự chủ tài chính, 1 đến 4", "the tier of financial autonomy, 1 to 4")));

    private static readonly ObjectShape<UnitAfterReorganisation> After = new(
        new UnitAfterReorganisation(),
        AfterFields.OptionalPart(
            "label",
            TextShape.Instance,
            facts => facts.Label,
            (facts, value) => facts with { Label = value },
            new("tên đơn vị", "the host's own name")),
        AfterFields.Optional(
            "tier",
            TierShape.Instance,
            facts => facts.Tier,
            (facts, value) => facts with { Tier = value },
            new("nhóm tự chủ tài chính dự kiến, 1 đến 4", "the tier planned, 1 to 4")),
        AfterFields.Flag(
            "runsLikeEnterprise",
            facts => facts.RunsLikeEnterprise,
            (facts, value) => facts with { RunsLikeEnterprise = value },
            new("nhóm 1: có hoạt động theo cơ chế doanh nghiệp không", "Group 1: whether it runs by the enterprise mechanism")),
        AfterFields.Flag(
            "suppliesBasicEssentialServices",
            facts => facts.SuppliesBasicEssentialServices,
            (facts, value) => facts with { SuppliesBasicEssentialServices = value },
            new("có cung ứng dịch vụ cơ bản, thiết yếu không", "whether it supplies basic and essential services")),
        AfterFields.Flag(
            "isFoundedBySectorLaw",
            facts => facts.IsFoundedBySectorLaw,
            (facts, value) => facts with { IsFoundedBySectorLaw = value },
            new("có được thành lập theo pháp luật chuyên ngành không", "whether it is founded by sector law")),
        AfterFields.Optional(
            "personsWorking",
            Count,
            facts => facts.PersonsWorking,
            (facts, value) => facts with { PersonsWorking = value },
            new("số người làm việc", "the number of persons working")),
        AfterFields.Optional(
            "publicEmployees",
            Count,
            facts => facts.PublicEmployees,
            (facts, value) => facts with { PublicEmployees = value },
            new("số viên chức", "the number of public employees")),
        AfterFields.Optional(
            "contractProfessionals",
            Count,
            facts => facts.ContractProfessionals,
            (facts, value) => facts with { ContractProfessionals = value },
            new("số người làm chuyên môn theo hợp đồng lao động", "the number of professionals on labour contract")),
        AfterFields.Optional(
            "minimumInScheme",
            Count,
            facts => facts.MinimumInScheme,
            (facts, value) => facts with { MinimumInScheme = value },
            new("nhóm 1, nhóm 2: số tối thiểu trong đề án", "Groups 1 and 2: the least number in the scheme")));

    public static ObjectShape<ReorganiseFacts> Facts { get; } = new(
        new ReorganiseFacts(),
        FactsFields.OptionalPart(
            "procedure",
            ProcedureShapes.Facts,
            facts => facts.Procedure,
            (facts, value) => facts with { Procedure = value },
            new("cơ quan quản lý và trình tự", "managing body and procedure")),
        FactsFields.Optional(
            "form",
            new NameShape<ReorganisationForm>(),
            facts => facts.Form,
            (facts, value) => facts with { Form = value },
            new("hình thức tổ chức lại", "the form of reorganisation")),
        FactsFields.Flag(
            "makesNewUnit",
            facts => facts.MakesNewUnit,
            (facts, value) => facts with { MakesNewUnit = value },
            new("điều chỉnh tên gọi, vị trí, chức năng: có hình thành đơn vị mới không", "a change of name, position or function: whether it makes a new unit")),
        FactsFields.List(
            "before",
            Before,
            facts => facts.Before,
            (facts, value) => facts with { Before = value },
            new("các đơn vị trước khi tổ chức lại", "the units before")),
        FactsFields.List(
            "after",
            After,
            facts => facts.After,
            (facts, value) => facts with { After = value },
            new("các đơn vị sau khi tổ chức lại", "the units after")),
        FactsFields.Flag(
            "adjustsFunctions",
            facts => facts.AdjustsFunctions,
            (facts, value) => facts with { AdjustsFunctions = value },
            new("có điều chỉnh chức năng, nhiệm vụ, quyền hạn không", "whether functions, tasks or powers are adjusted")),
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
            "improvesEffectiveness",
            facts => facts.ImprovesEffectiveness,
            (facts, value) => facts with { ImprovesEffectiveness = value },
            new("có nâng cao hiệu quả hoạt động không", "whether the work gets more effective")),
        FactsFields.Flag(
            "failsFoundingCriteria",
            facts => facts.FailsFoundingCriteria,
            (facts, value) => facts with { FailsFoundingCriteria = value },
            new("có không đáp ứng đủ tiêu chí thành lập không", "whether it fails the founding criteria")),
        FactsFields.Optional(
            "statePaidApproved",
            Count,
            facts => facts.StatePaidApproved,
            (facts, value) => facts with { StatePaidApproved = value },
            new("số người hưởng lương ngân sách đã được phê duyệt, tất cả đơn vị trước", "the approved number paid from the State budget, of all units before")),
        FactsFields.Optional(
            "statePaidAfter",
            Count,
            facts => facts.StatePaidAfter,
            (facts, value) => facts with { StatePaidAfter = value },
            new("số người hưởng lương ngân sách dự kiến, tất cả đơn vị sau", "the planned number paid from the State budget, of all units after")),
        FactsFields.Flag(
            "deputiesKeepRules",
            facts => facts.DeputiesKeepRules,
            (facts, value) => facts with { DeputiesKeepRules = value },
            new("số cấp phó có đúng quy định không", "whether the numbers of deputies keep the rules")),
        FactsFields.Flag(
            "hasOlderUnitBelowLeastHeadcount",
            facts => facts.HasOlderUnitBelowLeastHeadcount,
            (facts, value) => facts with { HasOlderUnitBelowLeastHeadcount = value },
            new("có đơn vị thành lập trước Nghị định 120/2020, không đủ số người làm việc tối thiểu không", "whether one of the units was founded before Decree 120/2020 and has fewer people than the least headcount")),
        FactsFields.Flag(
            "carriesOutDownsizing",
            facts => facts.CarriesOutDownsizing,
            (facts, value) => facts with { CarriesOutDownsizing = value },
            new("có thực hiện tinh giản biên chế không", "whether downsizing is carried out")),
        FactsFields.Flag(
            "fitsForeignPolicy",
            facts => facts.FitsForeignPolicy,
            (facts, value) => facts with { FitsForeignPolicy = value },
            new("đơn vị ở nước ngoài: có phù hợp chính sách đối ngoại không", "units abroad: whether it fits the foreign policy")),
        FactsFields.Flag(
            "fitsHostAgreement",
            facts => facts.FitsHostAgreement,
            (facts, value) => facts with { FitsHostAgreement = value },
            new("đơn vị ở nước ngoài: có phù hợp thỏa thuận với nước sở tại không", "units abroad: whether it fits the host agreement")));
}
