using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Cli.Portfolios;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Assess;

/// <summary>Goes through a portfolio: good rows become answers, bad rows are reported and left out.</summary>
internal sealed class AssessRun(IPortfolio portfolio, LocalDate on, LocalDate? compareOn, Session session)
{
    private readonly List<InputProblem> _held = [];

    public AutonomyRulesOnDate Rules { get; } = Rulebook.National.On(on).Autonomy;

    public Tally Tally { get; } = new();

    /// <summary>Keep the reports of bad rows back until <see cref="ReportHeld"/>, so that they do not tear a progress bar.</summary>
    public bool HoldReports { get; init; }

    public IEnumerable<UnitAnswer> Answers()
    {
        foreach (var row in portfolio.Rows)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            if (Answer(row) is { } answer)
            {
                Tally.Count(answer);
                yield return answer;
            }
        }
    }

    public void ReportHeld()
    {
        session.Report([.. _held]);
        _held.Clear();
    }

    private UnitAnswer? Answer(PortfolioRow row)
    {
        if (row.Unit is not { } unit)
        {
            Refuse(row.Problems);
            return null;
        }

        try
        {
            var comparison = compareOn is { } second
                ? Rulebook.National.Autonomy.ClassifyDecision.Compare(unit.Facts, on, second)
                : null;
            return new UnitAnswer(unit, Rules.MeasureDistance(unit.Facts), comparison);
        }
        catch (InvalidFactsException refused)
        {
            Refuse([.. refused.Errors.Select(row.PlaceOf)]);
            return null;
        }
    }

    private void Refuse(ImmutableArray<InputProblem> problems)
    {
        Tally.CountBadRow();
        if (HoldReports)
        {
            _held.AddRange(problems);
        }
        else
        {
            session.Report(problems);
        }
    }
}
