using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Organisation;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.DissolveFacts>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>organisation.dissolve</c>.</summary>
internal static class DissolveShapes
{
    public static ObjectShape<DissolveFacts> Facts { get; } = new(
        new DissolveFacts(),
        FactsFields.OptionalPart(
            "procedure",
            ProcedureShapes.Facts,
            facts => facts.Procedure,
            (facts, value) => facts with { Procedure = value },
            new("cơ quan quản lý và trình tự", "managing body and procedure")),
        FactsFields.Flag(
            "hasNoFunctionLeft",
            facts => facts.HasNoFunctionLeft,
            (facts, value) => facts with { HasNoFunctionLeft = value },
            new("có phải không còn chức năng, nhiệm vụ không", "whether no function or task is left")),
        FactsFields.Flag(
            "failsFoundingCriteria",
            facts => facts.FailsFoundingCriteria,
            (facts, value) => facts with { FailsFoundingCriteria = value },
            new("có không đáp ứng đủ tiêu chí thành lập không", "whether it fails the founding criteria")),
        FactsFields.Optional(
            "ineffectiveYearsInARow",
            new WholeNumberShape(0, DissolveFactsValidator.MostYears),
            facts => facts.IneffectiveYearsInARow,
            (facts, value) => facts with { IneffectiveYearsInARow = value },
            new("số năm liên tiếp bị cơ quan có thẩm quyền đánh giá không hiệu quả", "for how many years in a row the competent authority assessed it as not effective")),
        FactsFields.Flag(
            "planDissolvesIt",
            facts => facts.PlanDissolvesIt,
            (facts, value) => facts with { PlanDissolvesIt = value },
            new("quy hoạch được phê duyệt có giải thể đơn vị không", "whether an approved plan dissolves it")),
        FactsFields.Flag(
            "fitsForeignPolicy",
            facts => facts.FitsForeignPolicy,
            (facts, value) => facts with { FitsForeignPolicy = value },
            new("đơn vị ở nước ngoài: có phù hợp chính sách đối ngoại không", "a unit abroad: whether it fits the foreign policy")),
        FactsFields.Flag(
            "fitsHostAgreement",
            facts => facts.FitsHostAgreement,
            (facts, value) => facts with { FitsHostAgreement = value },
            new("đơn vị ở nước ngoài: có phù hợp thỏa thuận với nước sở tại không", "a unit abroad: whether it fits the host agreement")),
        FactsFields.Flag(
            "obligationsConfirmedSettled",
            facts => facts.ObligationsConfirmedSettled,
            (facts, value) => facts with { ObligationsConfirmedSettled = value },
            new("đã có văn bản xác nhận hoàn thành nghĩa vụ không", "whether the obligations are confirmed as settled")));
}
