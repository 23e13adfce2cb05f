using Spectre.Console;

namespace PublicServiceUnits.Cli.Assess;

/// <summary>A progress bar on the error stream while a long list is gone through.</summary>
internal static class RowProgress
{
    private const int Step = 256;
    private const int ErrorWidth = 80;

    /// <summary>Takes every item, moving the bar.</summary>
    public static List<T> Collect<T>(IEnumerable<T> items, int expected, Session session)
    {
        var collected = new List<T>(expected);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = session.Surroundings.UseColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(session.Surroundings.Error),
        });
        console.Profile.Width = ErrorWidth;
        console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask(session.Say("Đang xét", "Assessing"), maxValue: expected);
            foreach (var item in items)
            {
                collected.Add(item);
                if (collected.Count % Step == 0)
                {
                    task.Increment(Step);
                }
            }
        });
        return collected;
    }
}
