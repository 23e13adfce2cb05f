namespace PublicServiceUnits.Cli.Sheets;

/// <summary>A column: its name in files, which never changes, and its title for people.</summary>
internal sealed record Column(string Key, LocalizedText Title)
{
    public Column(string key, string vietnamese, string english)
        : this(key, new LocalizedText(vietnamese, english))
    {
    }
}
