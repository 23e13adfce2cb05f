namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>A list of units, read row by row.</summary>
internal interface IPortfolio : IDisposable
{
    /// <summary>The file, as messages name it.</summary>
    string Name { get; }

    /// <summary>How many rows there are, as far as that can be told without reading them; for progress only.</summary>
    int? RowCount { get; }

    /// <summary>The rows, good and bad, in order.</summary>
    IEnumerable<PortfolioRow> Rows { get; }
}
