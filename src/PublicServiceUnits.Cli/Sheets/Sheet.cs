using System.Collections.Immutable;

namespace PublicServiceUnits.Cli.Sheets;

/// <summary>Rows under columns. The rows may be read while they are written, so that long lists need no memory.</summary>
internal sealed record Sheet(ImmutableArray<Column> Columns, IEnumerable<ImmutableArray<string>> Rows);
