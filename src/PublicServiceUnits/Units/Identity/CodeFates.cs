using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Units;

/// <summary>What becomes of every budget relation code that an event touches.</summary>
public sealed class CodeFates
{
    internal CodeFates(CodeEvent happened, LocalDate on, ImmutableArray<CodeFate> fates, FindingReason? reason)
    {
        Event = happened;
        On = on;
        All = fates;
        Reason = reason;
    }

    /// <summary>The event.</summary>
    public CodeEvent Event { get; }

    /// <summary>The date asked.</summary>
    public LocalDate On { get; }

    /// <summary>The fate of each holder's code that the law tells.</summary>
    public ImmutableArray<CodeFate> All { get; }

    /// <summary>
    /// The gap or conflict that leaves a holder out (a unit that ends by being split, every holder before 2016-01-01), or that
    /// stands beside the answer (a consolidation, which Article 14 does not name). Null where there is none.
    /// </summary>
    public FindingReason? Reason { get; }

    /// <summary>The fate of one holder's code; null where the event does not touch it or the law does not tell.</summary>
    /// <param name="holder">The holder.</param>
    public CodeFate? Of(CodeHolder holder) => All.FirstOrDefault(fate => fate.Holder == holder);

    /// <summary>Every fate in one line each, then the reason.</summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language)
    {
        var lines = All.Select(fate => fate.ToText(language));
        return string.Join('\n', Reason is { } reason ? lines.Append(reason.Text.In(language)) : lines);
    }
}
