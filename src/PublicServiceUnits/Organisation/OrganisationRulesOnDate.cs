using NodaTime;

namespace PublicServiceUnits.Organisation;

/// <summary>The door to the organisation of units on one date.</summary>
public sealed class OrganisationRulesOnDate
{
    private readonly OrganisationRules _rules;
    private readonly LocalDate _on;

    internal OrganisationRulesOnDate(OrganisationRules rules, LocalDate on)
    {
        _rules = rules;
        _on = on;
    }
}
