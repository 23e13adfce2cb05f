using System.CommandLine;
using System.CommandLine.Help;
using PublicServiceUnits.Cli.Commands;
using PublicServiceUnits.Cli.Input;

namespace PublicServiceUnits.Cli;

/// <summary>The commands, and from arguments to the command asked for.</summary>
internal static class PsuCommandLine
{
    public static int Run(IReadOnlyList<string> arguments, Session session)
    {
        var root = Build(session);
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not (HelpPage or VersionLine))
        {
            UsageErrors.Refuse(parsed);
            LanguageChoice.Check(parsed.GetValue<string?>(LanguageChoice.Option));
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = session.Surroundings.Out,
            Error = session.Surroundings.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static RootCommand Build(Session session)
    {
        var root = new RootCommand(session.Say(
            "Xếp mức tự chủ tài chính của đơn vị sự nghiệp công lập theo pháp luật vào một ngày, có căn cứ và lý do.",
            "Classifies the financial autonomy of Vietnam's public service units by the law on a date, with provisions and reasons."))
        {
            new Option<string?>(LanguageChoice.Option)
            {
                Recursive = true,
                HelpName = "vi|en",
                Description = session.Say("Ngôn ngữ (mặc định vi)", "Language (vi unless told otherwise)"),
            },
            AssessCommand.Create(session),
            FileCommand.Create(session),
            OrganisationCommand.Create(session),
            UnitCommand.Create(session),
            DecideCommand.Create(session),
            DecisionsCommand.Create(session),
            SchemaCommand.Create(session),
            ExampleCommand.Create(session),
            NormsCommand.Create(session),
            RightsCommand.Create(session),
            LawCommand.Create(session),
        };
        var help = new HelpPage(session);
        root.Action = help;
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption:
                    option.Action = help;
                    option.Description = session.Say("Trợ giúp", "Help");
                    break;
                case VersionOption:
                    option.Action = new VersionLine(session);
                    option.Description = session.Say("Phiên bản của công cụ và của bộ quy định", "Version of the tool and of the rulebook");
                    break;
            }
        }

        return root;
    }
}
