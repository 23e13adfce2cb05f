using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>A duty of the last year of a stability period for which the text names no day of its own.</summary>
/// <param name="Holder">Who must do it.</param>
/// <param name="Receiver">To whom it goes; null where it goes to nobody.</param>
/// <param name="Text">What the text says instead of a day.</param>
internal sealed record UndatedDuty(DutyHolder Holder, LocalizedText? Receiver, LocalizedText Text) : ILegalValue
{
    public string ToText(Language language) => Text.In(language);
}
