using System.CommandLine;

namespace PublicServiceUnits.Cli.Input;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    public static Option<string?> On(Session session, string vietnamese, string english) => new(DateChoice.Option)
    {
        HelpName = "DATE",
        Description = session.Say(vietnamese, english),
    };

    public static Option<string?> Format(Session session, string names) => new(FormatChoice.Option)
    {
        HelpName = names,
        Description = session.Say($"Dạng kết quả (mặc định {names.Split('|')[0]})", $"How the answer is written ({names.Split('|')[0]} unless told otherwise)"),
    };

    public static Option<string?> SheetFormat(Session session) => Format(session, "table|json|csv|markdown");
}
