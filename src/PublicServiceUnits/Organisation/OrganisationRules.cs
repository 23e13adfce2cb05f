using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The door to the organisation of units: founding, structure, posts and headcount, powers. Every question takes the date for which it is asked.</summary>
public sealed class OrganisationRules
{
    private readonly NormSet _norms;
    private readonly RulebookIdentity _identity;

    internal OrganisationRules(NormSet norms, RulebookIdentity identity)
    {
        _norms = norms;
        _identity = identity;
        EstablishDecision = new Decision<EstablishFacts, EstablishAnswer>(
            EstablishRules.DecisionId,
            new(
                "Đơn vị có đủ điều kiện thành lập không, hồ sơ gồm gì, ai thẩm định, ai quyết định, trong bao nhiêu ngày?",
                "May a unit be founded, with which file, who appraises, who decides, within how many days?"),
            static () => EstablishRules.All,
            () => _norms.Within("organisation.establish.", "organisation.procedure.", "units."),
            static () => new EstablishFactsValidator(),
            AssessEstablishment);
        Decisions = [EstablishDecision];
    }

    /// <summary>Every question of the area by name.</summary>
    internal ImmutableArray<Decision> Decisions { get; }

    /// <summary>The question <c>organisation.establish</c> by name.</summary>
    public Decision<EstablishFacts, EstablishAnswer> EstablishDecision { get; }

    /// <summary>
    /// Whether the conditions of founding a unit are met (Articles 4.2 and 5.1, Decree 120/2020/NĐ-CP, as amended from
    /// 2025-11-01), what the file holds, who proposes, is asked, appraises and decides, and within how many calendar days.
    /// </summary>
    /// <param name="facts">The unit as it is planned; what is not known is null.</param>
    /// <param name="on">The date of the step asked; it selects the law.</param>
    /// <exception cref="InvalidFactsException">The facts make no sense in themselves.</exception>
    public Assessment<EstablishAnswer> AssessEstablishment(EstablishFacts facts, LocalDate on) => Establishing.Assess(_norms, _identity, on, facts);
}
