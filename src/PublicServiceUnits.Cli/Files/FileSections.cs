using System.Collections.Immutable;
using PublicServiceUnits.Cli.Assess;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Files;

/// <summary>From an answer made of parts to the sections of a printed file.</summary>
internal static class FileSections
{
    public static ImmutableArray<FileSection> Of(ICompositeConclusion file, Language language)
    {
        var parts = file.Parts;
        var decisions = parts.Select(part => part.Decision).ToHashSet(StringComparer.Ordinal);
        return [.. parts.Select(part => Of(part, decisions, language))];
    }

    private static FileSection Of(Assessment part, HashSet<string> decisions, Language language)
    {
        var explained = part.Explain(language);
        var question = Rulebook.National.Decisions.First(decision => decision.Id == part.Decision).Question.In(language);

        // What rests on another part's rules is said there once.
        var reasons = part.Findings.Zip(explained.Children)
            .Where(pair => pair.First.Verdict != Verdict.NotApplicable)
            .Where(pair => pair.First.Rule.Id.Decision == part.Decision || !decisions.Contains(pair.First.Rule.Id.Decision))
            .Select(pair => pair.Second.Text);
        return new FileSection(question, explained.Text, FileTables.Of(part, language), [.. reasons], [.. Wanted(part, language)]);
    }

    // An answer may stand and yet have a fact open beside it. A gap of the law or an authority is no missing fact, but a
    // reader must be told that something else is wanted.
    private static IEnumerable<string> Wanted(Assessment part, Language language)
    {
        var facts = part.Findings
            .Where(finding => finding.Verdict == Verdict.Undetermined)
            .SelectMany(finding => finding.Missing)
            .Distinct()
            .Select(fact => $"{fact.Name.In(language)} ({fact.Path})");
        return AnswerText.Reason(part, language) is { Length: > 0 } reason ? facts.Append(reason) : facts;
    }
}
