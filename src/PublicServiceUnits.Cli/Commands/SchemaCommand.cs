using System.CommandLine;

namespace PublicServiceUnits.Cli.Commands;

/// <summary><c>psu schema</c>: the JSON Schema of the facts of a question, or of its answer.</summary>
internal static class SchemaCommand
{
    public static Command Create(Session session)
    {
        var decision = Decisions.Create(session);
        var answer = new Option<bool>("--answer")
        {
            Description = session.Say("Lược đồ của câu trả lời thay vì của dữ kiện", "The schema of the answer instead of the facts"),
        };
        var command = new Command("schema", session.Say("Lược đồ JSON của dữ kiện", "The JSON Schema of the facts")) { decision, answer };
        command.SetAction(parsed =>
        {
            var found = Decisions.Find(parsed.GetRequiredValue(decision));
            session.Surroundings.Out.WriteLine(parsed.GetValue(answer) ? found.AnswerSchema : found.Schema);
            return ExitCode.Done;
        });
        return command;
    }
}
