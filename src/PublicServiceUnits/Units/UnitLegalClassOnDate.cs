using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Units;

/// <summary>The class of a unit under the law on public employees on a date.</summary>
public sealed record UnitLegalClassOnDate
{
    internal UnitLegalClassOnDate(LocalDate on, UnitLegalClassStanding standing)
    {
        On = on;
        Standing = standing;
    }

    /// <summary>The date asked.</summary>
    public LocalDate On { get; }

    /// <summary>How the law classes units on it.</summary>
    public UnitLegalClassStanding Standing { get; }

    /// <summary>The class; null unless <see cref="Standing"/> is <see cref="UnitLegalClassStanding.Classed"/>.</summary>
    public UnitLegalClass? Class { get; internal init; }

    /// <summary>The norm in force, with its provisions and verification; null before the first.</summary>
    public Norm? Norm { get; internal init; }

    /// <summary>The fact on which the answer waits; null where none.</summary>
    public MissingFact? MissingFact { get; internal init; }

    /// <summary>The gap of the law, where there is one.</summary>
    public FindingReason? Reason { get; internal init; }

    /// <summary>The class in one sentence.</summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var provision = Norm?.Provision.ToText(language);
        return (Standing, vietnamese) switch
        {
            (UnitLegalClassStanding.Classed, _) => $"{UnitLegalClasses.Name(Class!.Value).In(language)} – {provision}",
            (UnitLegalClassStanding.Unknown, true) => $"chưa biết: {MissingFact!.Name.Vietnamese} – {provision}",
            (UnitLegalClassStanding.Unknown, false) => $"not known: {MissingFact!.Name.English} – {provision}",
            _ => Reason!.Text.In(language),
        };
    }
}
