using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Reasoning;

/// <summary>What every assessment has, whatever its conclusion.</summary>
public abstract class Assessment
{
    private readonly ImmutableArray<Finding> _findings;
    private readonly IFindingSource? _source;

    private protected Assessment(
        RulebookIdentity identity,
        string decision,
        LocalDate on,
        Verdict verdict,
        ImmutableArray<Finding> findings)
    {
        Identity = identity;
        Decision = decision;
        // Dates are stored and shown in the ISO calendar, whatever calendar the caller thinks in.
        On = on.ToIso();
        Verdict = verdict;
        _findings = findings;
    }

    // The law resolved the date: it is of the ISO calendar already.
    private protected Assessment(RulebookIdentity identity, string decision, LocalDate isoDate, IFindingSource source)
    {
        Identity = identity;
        Decision = decision;
        On = isoDate;
        Verdict = Verdict.Satisfied;
        _source = source;
    }

    /// <summary>The id of the decision, "autonomy.classify".</summary>
    public string Decision { get; }

    /// <summary>The date for which the answer holds.</summary>
    public LocalDate On { get; }

    /// <summary>
    /// Satisfied where there is a conclusion; otherwise undetermined, needs judgement, or not applicable (the law asked
    /// does not govern the unit on the date).
    /// </summary>
    public Verdict Verdict { get; }

    /// <summary>Whether the question is answered: there is a conclusion, whatever it says.</summary>
    public bool IsAnswered => Verdict == Verdict.Satisfied;

    /// <summary>What each rule found, the deciding ones first.</summary>
    public ImmutableArray<Finding> Findings => _source is null ? _findings : _source.Findings;

    /// <summary>The weakest verification among the norms the answer rests on; rules that do not concern the case do not count.</summary>
    public Verification Verification
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Verdict != Verdict.NotApplicable && finding.Norm.Verification == Verification.SecondarySource)
                {
                    return Verification.SecondarySource;
                }
            }

            return Verification.TextRead;
        }
    }

    /// <summary>Library version, fingerprint of the norms and rules used: what to store beside the answer.</summary>
    public Receipt Receipt => new(Identity, Decision, On, Findings);

    /// <summary>The facts whose absence leaves the answer open, each once; of an answer made of parts, those that leave a part open.</summary>
    public ImmutableArray<MissingFact> MissingFacts => IsAnswered
        ? Answer is ICompositeConclusion whole ? [.. whole.Parts.SelectMany(part => part.MissingFacts).Distinct()] : []
        : [.. Findings.Where(finding => finding.Verdict == Verdict.Undetermined).SelectMany(finding => finding.Missing).Distinct()];

    /// <summary>Whether a local rule decided some finding.</summary>
    public bool UsesLocalRule => Findings.Any(finding => finding.Norm.IsLocal);

    internal RulebookIdentity Identity { get; }

    /// <summary>The conclusion in one sentence; null where there is none.</summary>
    internal abstract IConclusion? Answer { get; }

    /// <summary>Why: a tree of reasons, rendered now.</summary>
    /// <param name="culture">English for "en" cultures, Vietnamese for every other.</param>
    public Explanation Explain(CultureInfo culture) => Explain(Languages.Of(culture));

    /// <summary>Why: a tree of reasons, rendered now. Needs no culture data, so it works in invariant-globalization mode.</summary>
    /// <param name="language">The language of the text.</param>
    public Explanation Explain(Language language)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)language, (uint)Language.English, nameof(language));
        return ExplanationWriter.Write(this, language);
    }
}
