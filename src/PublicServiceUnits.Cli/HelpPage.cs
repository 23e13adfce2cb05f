using System.CommandLine;
using System.CommandLine.Invocation;

namespace PublicServiceUnits.Cli;

/// <summary>Help in the language asked for.</summary>
internal sealed class HelpPage(Session session) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = session.Surroundings.Out;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{session.Say("Cách dùng", "Usage")}: {Usage(command)}");
        WriteList(session.Say("Lệnh", "Commands"), command.Subcommands.Select(sub => (Usage(sub), sub.Description)));
        WriteList(session.Say("Tham số", "Arguments"), command.Arguments.Select(argument => (argument.Name, argument.Description)));
        WriteList(
            session.Say("Tùy chọn", "Options"),
            command.Options.Concat(Inherited(command)).Where(option => !option.Hidden).Select(option => (Signature(option), option.Description)));
        foreach (var (title, entries) in (command as CommandWithNotes)?.Notes ?? [])
        {
            WriteList(title, entries);
        }

        return ExitCode.Done;
    }

    private static IEnumerable<Option> Inherited(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive));

    private static string Usage(Command command)
    {
        if (command is RootCommand)
        {
            return "psu COMMAND [OPTIONS]";
        }

        var arguments = command.Arguments.Select(argument =>
            argument.Arity.MinimumNumberOfValues == 0 ? $" [{argument.Name}]" : $" {argument.Name}");
        return $"psu {command.Name}{string.Concat(arguments)}";
    }

    private static string Signature(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private void WriteList(string title, IEnumerable<(string Name, string? Description)> entries)
    {
        var list = entries.ToList();
        if (list.Count == 0)
        {
            return;
        }

        var output = session.Surroundings.Out;
        var width = list.Max(entry => entry.Name.Length);
        output.WriteLine();
        output.WriteLine($"{title}:");
        foreach (var (name, description) in list)
        {
            output.WriteLine($"  {name.PadRight(width)}  {description}");
        }
    }
}
