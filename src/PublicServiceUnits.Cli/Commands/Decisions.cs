using System.CommandLine;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Json;

namespace PublicServiceUnits.Cli.Commands;

/// <summary>The argument DECISION that several commands have.</summary>
internal static class Decisions
{
    public const string Argument = "DECISION";

    public static Argument<string> Create(Session session) => new(Argument)
    {
        Description = session.Say($"Câu hỏi pháp lý: {Ids()}", $"The legal question: {Ids()}"),
    };

    public static JsonDecision Find(string id) =>
        DecisionCatalog.National.Find(id) ?? throw new InputException(new InputProblem(Argument, id, new LocalizedText(Ids(), Ids())));

    // The ids come from the core, so that help does not wait for JSON.
    private static string Ids() => string.Join(", ", Rulebook.National.Decisions.Select(decision => decision.Id));
}
