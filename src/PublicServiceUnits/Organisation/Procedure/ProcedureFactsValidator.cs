using FluentValidation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether the facts of the procedure make sense in themselves; no law is asked.</summary>
internal sealed class ProcedureFactsValidator : AbstractValidator<ProcedureFacts>
{
    /// <param name="decision">The question that asks; its id begins the error codes.</param>
    public ProcedureFactsValidator(string decision)
    {
        RuleFor(facts => facts.ManagingBody).IsInEnum().Or(decision, "managing-body-unknown", new("một loại cơ quan quản lý", "a kind of managing body"));
        RuleFor(facts => facts.Sector).IsInEnum().Or(decision, "sector-unknown", new("một lĩnh vực của luật", "a field of the law"));
        RuleFor(facts => facts.IsAbroad).Must((facts, abroad) => abroad != true || CanBeAbroad(facts.ManagingBody))
            .Or(decision, "abroad-under-another-body", new("chỉ đơn vị của bộ hoặc cơ quan thuộc Chính phủ ở nước ngoài", "only units of ministries and government-attached agencies are abroad"));
        RuleFor(facts => facts.IsAbroad).Must((facts, abroad) => abroad != false || facts.ManagingBody != ManagingBodyKind.MinistryAbroad)
            .Or(decision, "abroad-denied", new("bỏ trống hoặc có: cơ quan quản lý đã cho biết đơn vị ở nước ngoài", "nothing or yes: the managing body says the unit is abroad"));
        RuleFor(facts => facts.FinalFileSubmittedOn).Must((facts, day) => day is null || facts.CompleteFileReceivedOn is not { } received || day >= received)
            .Or(decision, "submitted-before-received", new("không trước ngày nhận đủ hồ sơ thẩm định", "not before the day the complete file was received"));
    }

    private static bool CanBeAbroad(ManagingBodyKind? body) =>
        body is null or ManagingBodyKind.MinistryAbroad or ManagingBodyKind.GovernmentAgency;
}
