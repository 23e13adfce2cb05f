namespace PublicServiceUnits.Cli.Sheets;

/// <summary>A column: its name in files, which never changes, and its title for people.</summary>
internal sealed record Column(string Key, LocalizedText Title)
{
    /// <summary>Whether the cells are numbers to programs.</summary>
    public bool IsNumber { get; init; }

    public Column(string key, string vietnamese, string english)
        : this(key, new LocalizedText(vietnamese, english))
    {
    }
}
