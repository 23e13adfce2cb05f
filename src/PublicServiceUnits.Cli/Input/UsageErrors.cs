using System.CommandLine;
using System.CommandLine.Parsing;

namespace PublicServiceUnits.Cli.Input;

/// <summary>Arguments that the command line does not know, said in the tool's own words.</summary>
internal static class UsageErrors
{
    public static void Refuse(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        RefuseOptionAsArgument(parsed.CommandResult);
        if (parsed.Errors.Count == 0)
        {
            return;
        }

        if (parsed.UnmatchedTokens.Count > 0)
        {
            var unknown = parsed.UnmatchedTokens[0];
            throw new InputException(command is RootCommand && !unknown.StartsWith('-')
                ? new InputProblem("COMMAND", unknown, Listed(command.Subcommands.Select(sub => sub.Name)))
                : new InputProblem(Place(command), unknown, Known(command)));
        }

        throw new InputException(parsed.Errors[0].SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => new InputProblem(option.Option.Name, null, ValueOf(option.Option)),
            OptionResult option => new InputProblem(option.Option.Name, string.Join(' ', option.Tokens.Select(token => token.Value)), Once),
            ArgumentResult argument => new InputProblem(argument.Argument.Name, null, Described(argument.Argument)),
            CommandResult result when result.Command.Arguments.Count > 0 =>
                new InputProblem(result.Command.Arguments[0].Name, null, Described(result.Command.Arguments[0])),
            _ => new InputProblem(Place(command), parsed.Errors[0].Message, Known(command)),
        });
    }

    // A misspelt option would else be taken for a file.
    private static void RefuseOptionAsArgument(CommandResult result)
    {
        foreach (var token in result.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens))
        {
            if (token.Value.StartsWith("--", StringComparison.Ordinal))
            {
                throw new InputException(new InputProblem(Place(result.Command), token.Value, Known(result.Command)));
            }
        }
    }

    private static readonly LocalizedText Once = new("một giá trị, một lần", "one value, once");

    private static string Place(Command command) => command is RootCommand ? "psu" : $"psu {command.Name}";

    private static LocalizedText Known(Command command)
    {
        var names = command.Subcommands.Select(sub => sub.Name)
            .Concat(command.Arguments.Select(argument => argument.Name))
            .Concat(command.Options.Select(option => option.Name))
            .Append(LanguageChoice.Option)
            .Distinct(StringComparer.Ordinal);
        return Listed(names);
    }

    private static LocalizedText Listed(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return new LocalizedText(list, list);
    }

    private static LocalizedText ValueOf(Option option)
    {
        var value = option.HelpName ?? "VALUE";
        return new LocalizedText($"một giá trị {value}", $"a value {value}");
    }

    private static LocalizedText Described(Argument argument) => new(argument.Description ?? argument.Name, argument.Description ?? argument.Name);
}
