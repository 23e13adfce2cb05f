using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>A portfolio in CSV: comma or semicolon, header required, one unit a row, read one after the other.</summary>
internal sealed class CsvPortfolio : IPortfolio
{
    private readonly TextReader _reader;
    private readonly CsvParser _parser;
    private readonly CsvHeader _header;
    private bool _quotesAreWrong;

    public CsvPortfolio(string name, TextReader reader, int? rowCount)
    {
        Name = name;
        RowCount = rowCount;
        _reader = reader;
        var firstLine = reader.ReadLine() ?? "";
        var delimiter = firstLine.Count(character => character == ';') > firstLine.Count(character => character == ',') ? ";" : ",";
        _header = CsvHeader.Read(FieldsOf(firstLine, delimiter), name);
        _parser = new CsvParser(reader, Configuration(delimiter), leaveOpen: true);
    }

    public string Name { get; }

    public int? RowCount { get; }

    public IEnumerable<PortfolioRow> Rows
    {
        get
        {
            while (Next())
            {
                yield return ReadRow();
            }
        }
    }

    public static LocalizedText Line(int number) => new(
        string.Create(CultureInfo.InvariantCulture, $"dòng {number}"),
        string.Create(CultureInfo.InvariantCulture, $"row {number}"));

    public void Dispose()
    {
        _parser.Dispose();
        _reader.Dispose();
    }

    // The header was read apart, so the parser counts one line less than the file has.
    private LocalizedText Place => Line(_parser.RawRow + 1);

    private bool Next()
    {
        _quotesAreWrong = false;
        try
        {
            return _parser.Read();
        }
        catch (DecoderFallbackException)
        {
            throw PortfolioFiles.NotUtf8(Name);
        }
    }

    private PortfolioRow ReadRow()
    {
        // Quotes are looked at only when the cells are taken.
        var cells = _parser.Record!;
        if (_quotesAreWrong)
        {
            return PortfolioRow.Bad(new InputProblem(Raw, _parser.RawRecord, WellQuoted) { File = Name, Place = Place });
        }

        if (_parser.Count != _header.Names.Length)
        {
            var found = string.Create(CultureInfo.InvariantCulture, $"{_parser.Count}");
            var wanted = string.Create(CultureInfo.InvariantCulture, $"{_header.Names.Length}");
            return PortfolioRow.Bad(new InputProblem(
                Cells,
                found,
                new LocalizedText($"{wanted} ô như dòng tiêu đề", $"{wanted} cells, as the header has")) { File = Name, Place = Place });
        }

        var place = Place;
        var row = new CsvRow(_header, cells, Name, place);
        var unit = row.Read();
        return unit is null
            ? PortfolioRow.Bad(row.Problems)
            : PortfolioRow.Good(unit, error => InputProblem.Of(error, Name, _header.NameOfFact(error.Path)) with { Place = place });
    }

    private static readonly LocalizedText WellQuoted = new("dấu nháy kép đúng theo RFC 4180", "quotes as RFC 4180 has them");

    private static readonly LocalizedText Cells = new("số ô", "cells");

    private const string Raw = "CSV";

    private CsvConfiguration Configuration(string delimiter) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = delimiter,
        HasHeaderRecord = false,
        TrimOptions = TrimOptions.Trim,
        BadDataFound = _ => _quotesAreWrong = true,
        CountBytes = false,
    };

    private static ImmutableArray<string> FieldsOf(string line, string delimiter)
    {
        using var parser = new CsvParser(new StringReader(line), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            HasHeaderRecord = false,
            TrimOptions = TrimOptions.Trim,
            BadDataFound = null,
        });
        return parser.Read() ? [.. parser.Record!] : [""];
    }
}
