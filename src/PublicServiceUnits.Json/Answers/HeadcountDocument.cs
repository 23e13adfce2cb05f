using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;
using NodaTime;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json;

/// <summary>The conclusion of <c>organisation.headcount</c> as it stands in JSON.</summary>
/// <param name="Holder">Who decides the headcount of the unit; null where that is open.</param>
/// <param name="PeoplesCouncilApprovesTotal">Whether the People's Council of the province approves the total.</param>
/// <param name="HomeAffairsAppraises">Whether the Ministry of Home Affairs appraises the State-paid total; null where that is open.</param>
/// <param name="PostsBelowNorm">How many posts are below the norm of the field; null where not asked or open.</param>
/// <param name="BelowMinimum">How many persons working are fewer than the minimum of sector law; null where not asked or open.</param>
/// <param name="RevenuePaidPosts">The posts paid from revenue; null where not known.</param>
/// <param name="Vacancies">The posts that nobody fills; null where not known.</param>
/// <param name="Surplus">The public employees beyond the posts; null where not known.</param>
/// <param name="PlanBy">The last day to send the plan asked; null where none is.</param>
/// <param name="Cut">The cut that applies to the year of the plan; null where not known or open.</param>
/// <param name="CutPersons">That cut in whole persons; null where not known.</param>
/// <param name="Increase">By how many persons the plan raises the State-paid staff; null where not known.</param>
/// <param name="Contracts">The contracts by kind.</param>
/// <param name="Duties">The yearly duties, by day.</param>
public sealed record HeadcountDocument(
    PowerHolder? Holder,
    bool? PeoplesCouncilApprovesTotal,
    bool? HomeAffairsAppraises,
    int? PostsBelowNorm,
    int? BelowMinimum,
    int? RevenuePaidPosts,
    int? Vacancies,
    int? Surplus,
    LocalDate? PlanBy,
    Ratio? Cut,
    int? CutPersons,
    int? Increase,
    ImmutableArray<HeadcountContractsDocument> Contracts,
    ImmutableArray<HeadcountDutyDocument> Duties)
{
    /// <summary>The conclusion of an answer to <c>organisation.headcount</c>; null where it has none or answers another question.</summary>
    /// <param name="document">The answer.</param>
    /// <exception cref="JsonException">The conclusion has another form.</exception>
    public static HeadcountDocument? Of(AssessmentDocument document) =>
        Guard.Against.Null(document) is { Decision: DecisionIds.Headcount, Conclusion: { } conclusion }
            ? conclusion.Deserialize(DocumentContext.Strict.HeadcountDocument)
            : null;

    internal static HeadcountDocument From(HeadcountAnswer conclusion) => new(
        conclusion.Holder,
        conclusion.PeoplesCouncilApprovesTotal,
        conclusion.HomeAffairsAppraises,
        conclusion.PostsBelowNorm,
        conclusion.BelowMinimum,
        conclusion.RevenuePaidPosts,
        conclusion.Vacancies,
        conclusion.Surplus,
        conclusion.PlanBy,
        conclusion.Cut,
        conclusion.CutPersons,
        conclusion.Increase,
        [.. conclusion.Contracts.Select(one => new HeadcountContractsDocument(one.Kind, one.Status, one.Given, one.Most, one.Over))],
        [.. conclusion.Duties.Select(HeadcountDutyDocument.From)]);
}
