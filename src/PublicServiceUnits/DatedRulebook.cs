using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits;

/// <summary>The rulebook on one date: the same door with the date resolved once, for many units.</summary>
public sealed class DatedRulebook
{
    internal DatedRulebook(Rulebook rulebook, LocalDate date)
    {
        Rulebook = rulebook;
        Date = date.ToIso();
        Autonomy = new AutonomyRulesOnDate(rulebook.Autonomy, date);
        Organisation = new OrganisationRulesOnDate(rulebook.Organisation, Date);
    }

    /// <summary>The rulebook.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>Financial autonomy on the date.</summary>
    public AutonomyRulesOnDate Autonomy { get; }

    /// <summary>The organisation of units on the date.</summary>
    public OrganisationRulesOnDate Organisation { get; }
}
