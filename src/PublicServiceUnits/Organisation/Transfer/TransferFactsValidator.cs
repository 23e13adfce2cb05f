using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Organisation.TransferRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether the facts of <c>organisation.transfer</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class TransferFactsValidator : AbstractValidator<TransferFacts>
{
    private static readonly LocalizedText Body = new("một loại cơ quan quản lý", "a kind of managing body");

    /// <summary>The rules of sense.</summary>
    public TransferFactsValidator()
    {
        RuleFor(facts => facts.From).IsInEnum().Or(DecisionId, "from-unknown", Body);
        RuleFor(facts => facts.To).IsInEnum().Or(DecisionId, "to-unknown", Body);
        RuleFor(facts => facts.IsWithinOneAuthority)
            .Must((facts, within) => within != true || facts.From is not { } from || facts.To is not { } to || TransferRouting.CanBeOne(from, to))
            .Or(DecisionId, "bodies-of-different-authorities", new("hai cơ quan này không thể thuộc cùng một bộ, cơ quan, tỉnh", "these two bodies cannot be of one ministry, agency or province"));
        RuleFor(facts => facts.FinalFileSubmittedOn).Must((facts, day) => day is null || facts.CompleteFileReceivedOn is not { } received || day >= received)
            .Or(DecisionId, "submitted-before-received", new("không trước ngày nhận đủ hồ sơ thẩm định", "not before the day the complete file was received"));
    }
}
