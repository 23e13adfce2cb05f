namespace PublicServiceUnits.Cli.Input;

/// <summary>The option <c>--format</c>.</summary>
internal static class FormatChoice
{
    public const string Option = "--format";

    public static OutputFormat Read(string? value, params ReadOnlySpan<OutputFormat> accepted)
    {
        if (value is null)
        {
            return accepted[0];
        }

        foreach (var format in accepted)
        {
            if (string.Equals(value, Name(format), StringComparison.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        var names = Names(accepted);
        throw new InputException(new InputProblem(Option, value, new LocalizedText(names, names)));
    }

    public static OutputFormat ReadSheet(string? value) =>
        Read(value, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Markdown);

    private static string Names(ReadOnlySpan<OutputFormat> formats)
    {
        var names = new List<string>();
        foreach (var format in formats)
        {
            names.Add(Name(format));
        }

        return string.Join(", ", names);
    }

    private static string Name(OutputFormat format) => format.ToString().ToLowerInvariant();
}
