using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>A portfolio in CSV: comma, semicolon or tab, header required, one unit a row, read one after the other.</summary>
internal sealed class CsvPortfolio : IPortfolio
{
    private readonly TextReader _reader;
    private readonly CsvParser _parser;
    private readonly CsvHeader _header;
    private readonly char _delimiter;
    private readonly int _headerLine;
    private bool _quotesAreWrong;

    public CsvPortfolio(string name, TextReader reader, int? rowCount)
    {
        Name = name;
        RowCount = rowCount;
        _reader = reader;
        var header = reader.ReadLine();
        for (_headerLine = 1; header is not null && string.IsNullOrWhiteSpace(header); _headerLine++)
        {
            header = reader.ReadLine();
        }

        if (header is null)
        {
            throw PortfolioFiles.Empty(name);
        }

        _delimiter = Delimiters.MaxBy(candidate => header.Count(character => character == candidate));
        _header = CsvHeader.Read(FieldsOf(header), name, Line(_headerLine));
        _parser = new CsvParser(reader, Configuration(), leaveOpen: true);

        // The first row is looked for at once, so that nothing is written before a list without rows is refused.
        if (!Next())
        {
            _parser.Dispose();
            throw new InputException(new InputProblem("FILE", name, RowsWanted));
        }
    }

    public string Name { get; }

    public int? RowCount { get; }

    public IEnumerable<PortfolioRow> Rows
    {
        get
        {
            do
            {
                yield return ReadRow();
            }
            while (Next());
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

    // The line where the record opened; the header was read apart, and the parser stands at the record's last line.
    private LocalizedText PlaceOf(bool isUnclosed)
    {
        var record = _parser.RawRecord;
        var breaks = record.Count(character => character == '\n') - (record.EndsWith('\n') && !isUnclosed ? 1 : 0);
        return Line(_headerLine + _parser.RawRow - breaks);
    }

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
            var isUnclosed = CsvQuotes.AreOpenAtTheEndOf(_parser.RawRecord, _delimiter);
            return PortfolioRow.Bad(new InputProblem(Raw, FirstLine(_parser.RawRecord), isUnclosed ? Closed : WellQuoted)
            {
                File = Name,
                Place = PlaceOf(isUnclosed),
            });
        }

        var place = PlaceOf(isUnclosed: false);
        if (_parser.Count != _header.Names.Length)
        {
            var found = string.Create(CultureInfo.InvariantCulture, $"{_parser.Count}");
            var wanted = string.Create(CultureInfo.InvariantCulture, $"{_header.Names.Length}");
            return PortfolioRow.Bad(new InputProblem(
                Cells,
                found,
                new LocalizedText($"{wanted} ô như dòng tiêu đề", $"{wanted} cells, as the header has")) { File = Name, Place = place });
        }

        var row = new CsvRow(_header, cells, Name, place);
        var unit = row.Read();
        return unit is null
            ? PortfolioRow.Bad(row.Problems)
            : PortfolioRow.Good(unit, error => InputProblem.Of(error, Name, _header.NameOfFact(error.Path)) with { Place = place });
    }

    private static readonly LocalizedText WellQuoted = new("dấu nháy kép đúng theo RFC 4180", "quotes as RFC 4180 has them");

    private static readonly LocalizedText Closed = new("dấu nháy kép đóng lại ở chỗ nó phải đóng", "a closing quote for the one that opens here");

    private static readonly LocalizedText RowsWanted = new(
        "danh sách có ít nhất một đơn vị dưới dòng tiêu đề",
        "a list with at least one unit below its header");

    private static readonly LocalizedText Cells = new("số ô", "cells");

    private static readonly ImmutableArray<char> Delimiters = [',', ';', '\t'];

    private const string Raw = "CSV";

    private static string FirstLine(string record) => record.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? record[..end] : record;

    private CsvConfiguration Configuration() => new(CultureInfo.InvariantCulture)
    {
        Delimiter = _delimiter.ToString(),
        HasHeaderRecord = false,
        TrimOptions = TrimOptions.Trim,
        BadDataFound = _ => _quotesAreWrong = true,
        CountBytes = false,
    };

    private ImmutableArray<string> FieldsOf(string line)
    {
        using var parser = new CsvParser(new StringReader(line), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = _delimiter.ToString(),
            HasHeaderRecord = false,
            TrimOptions = TrimOptions.Trim,
            BadDataFound = null,
        });
        return parser.Read() ? [.. parser.Record!] : [""];
    }
}
