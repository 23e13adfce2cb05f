namespace PublicServiceUnits.Cli.Tests;

/// <summary>One run of the tool in this process.</summary>
internal sealed record Psu(int ExitCode, string Out, string Error)
{
    /// <summary>18:30 in London on 6 July 2025 is 7 July in Viet Nam.</summary>
    public static readonly Instant Now = Instant.FromUtc(2025, 7, 6, 18, 30);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Psu Run(params string[] arguments) => RunWith(surroundings => surroundings, arguments);

    public static Psu RunOn(string input, params string[] arguments) =>
        RunWith(surroundings => surroundings with { In = new StringReader(input) }, arguments);

    public static Psu RunWith(Func<Surroundings, Surroundings> change, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = change(new Surroundings
        {
            Out = output,
            Error = error,
            In = TextReader.Null,
            Clock = new FixedClock(Now),
        });
        var code = new PsuApp(surroundings).Run(arguments, TestContext.Current.CancellationToken);
        return new Psu(code, output.ToString(), error.ToString());
    }
}
