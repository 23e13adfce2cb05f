namespace PublicServiceUnits.Cli.Input;

/// <summary>How an answer is written.</summary>
internal enum OutputFormat
{
    Table,
    Json,
    Csv,
    Markdown,
    Text,
}
