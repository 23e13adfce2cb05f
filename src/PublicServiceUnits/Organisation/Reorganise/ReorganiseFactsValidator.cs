using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Organisation.ReorganiseRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether the facts of <c>organisation.reorganise</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class ReorganiseFactsValidator : AbstractValidator<ReorganiseFacts>
{
    private static readonly LocalizedText ZeroOrMore = new("số nguyên từ 0 trở lên", "a whole number of 0 or more");
    private static readonly LocalizedText UnitGiven = new("dữ kiện của đơn vị", "the facts of a unit");

    /// <summary>The rules of sense.</summary>
    public ReorganiseFactsValidator()
    {
        RuleFor(facts => facts.Procedure).NotNull().Or(DecisionId, "procedure-missing", new("dữ kiện về trình tự", "the facts of the procedure"));
        RuleFor(facts => facts.Procedure).SetValidator(new ProcedureFactsValidator(DecisionId)).When(facts => facts.Procedure is not null);
        RuleFor(facts => facts.Form).IsInEnum().Or(DecisionId, "form-unknown", new("một hình thức tổ chức lại", "a form of reorganisation"));
        RuleFor(facts => facts.MakesNewUnit).Null().When(facts => facts.Form is { } form && form != ReorganisationForm.ChangeIntoNewUnit)
            .Or(DecisionId, "new-unit-of-another-form", new("chỉ khi điều chỉnh tên gọi, vị trí, chức năng, nhiệm vụ", "only of a change of name, position, function or task"));
        RuleFor(facts => facts.Before).Must((facts, units) => units.IsEmpty || FitsBefore(facts.Form, units.Length))
            .Or(DecisionId, "units-before-do-not-fit-form", new("chia, tách, điều chỉnh: một đơn vị; sáp nhập, hợp nhất: từ hai đơn vị", "one unit of a split, separation or change; two or more of a merger or consolidation"));
        RuleFor(facts => facts.After).Must((facts, units) => units.IsEmpty || FitsAfter(facts.Form, units.Length))
            .Or(DecisionId, "units-after-do-not-fit-form", new("chia, tách: từ hai đơn vị; các hình thức khác: một đơn vị", "two or more units of a split or separation; one of the other forms"));
        RuleForEach(facts => facts.Before).NotNull().Or(DecisionId, "unit-before-null", UnitGiven);
        RuleForEach(facts => facts.After).NotNull().Or(DecisionId, "unit-after-null", UnitGiven);
        RuleForEach(facts => facts.Before).ChildRules(unit => unit.RuleFor(one => one.Tier).IsInEnum()
            .Or(DecisionId, "tier-before-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4")));
        RuleForEach(facts => facts.After).SetValidator(new UnitAfterReorganisationValidator());
        RuleFor(facts => facts.FitsNetworkPlan).Null().When(facts => facts.NetworkPlanExists == false)
            .Or(DecisionId, "no-plan-to-fit", new("bỏ trống: không có quy hoạch", "nothing: there is no plan"));
        RuleFor(facts => facts.StatePaidApproved).Must(number => number is not < 0).Or(DecisionId, "state-paid-approved-negative", ZeroOrMore);
        RuleFor(facts => facts.StatePaidAfter).Must(number => number is not < 0).Or(DecisionId, "state-paid-after-negative", ZeroOrMore);
    }

    private static bool FitsBefore(ReorganisationForm? form, int units) => form switch
    {
        ReorganisationForm.Split or ReorganisationForm.Separation or ReorganisationForm.ChangeIntoNewUnit => units == 1,
        ReorganisationForm.MergerInto or ReorganisationForm.Consolidation => units >= 2,
        _ => true,
    };

    private static bool FitsAfter(ReorganisationForm? form, int units) => form switch
    {
        ReorganisationForm.Split or ReorganisationForm.Separation => units >= 2,
        ReorganisationForm.MergerInto or ReorganisationForm.Consolidation or ReorganisationForm.ChangeIntoNewUnit => units == 1,
        _ => true,
    };
}
