using System.CommandLine;

namespace PublicServiceUnits.Cli.Commands;

/// <summary><c>psu example</c>: a facts file that can be asked as it stands, with its expected answer.</summary>
internal static class ExampleCommand
{
    public static Command Create(Session session)
    {
        var decision = Decisions.Create(session);
        var command = new Command(
            "example",
            session.Say("Tệp dữ kiện mẫu, kèm câu trả lời mong đợi", "A ready facts file with its expected answer")) { decision };
        command.SetAction(parsed =>
        {
            session.Surroundings.Out.WriteLine(Decisions.Find(parsed.GetRequiredValue(decision)).Example.Json);
            return ExitCode.Done;
        });
        return command;
    }
}
