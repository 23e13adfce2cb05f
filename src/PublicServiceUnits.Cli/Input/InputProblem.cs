using System.Text;
using PublicServiceUnits.Cli.Portfolios;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Input;

/// <summary>What is wrong with the input, said in one line: file, row, field or JSON path, value, and what is accepted.</summary>
/// <param name="Field">The option, column or JSON path.</param>
/// <param name="Value">The value given; null where there is none.</param>
/// <param name="Accepted">What is accepted.</param>
internal sealed record InputProblem(LocalizedText Field, string? Value, LocalizedText Accepted)
{
    private const int ShownLength = 80;
    private const string UnknownValue = "json/unknown-value";

    public InputProblem(string field, string? value, LocalizedText accepted)
        : this(new LocalizedText(field, field), value, accepted)
    {
    }

    /// <summary>The file; null where the problem is in the arguments.</summary>
    public string? File { get; init; }

    /// <summary>The row or line in the file; null where the field says enough.</summary>
    public LocalizedText? Place { get; init; }

    /// <summary>The stable code of the rule of sense that refuses the value; null where there is none.</summary>
    public string? Code { get; init; }

    /// <summary>Said in both languages, because the one to answer in is not known.</summary>
    public bool IsForAll { get; init; }

    public static InputProblem Of(FactError error, string file, string? field = null) =>
        new(field ?? error.Path, error.Value, AcceptedFor(error)) { File = file, Code = error.Code };

    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var text = new StringBuilder();
        if (File is not null)
        {
            text.Append(File).Append(": ");
        }

        if (Place is not null)
        {
            text.Append(Place.In(language)).Append(": ");
        }

        text.Append(Field.In(language)).Append(" = ").Append(Shown(Value, vietnamese))
            .Append(IsForAll ? ": chỉ nhận / accepted is " : vietnamese ? ": chỉ nhận " : ": accepted is ")
            .Append(Accepted.In(language));
        if (Code is not null)
        {
            text.Append(" [").Append(Code).Append(']');
        }

        return SafeText.Clean(text.ToString());
    }

    // The names of a unit's sector and authority are many; their codes are enough.
    private static LocalizedText AcceptedFor(FactError error) => error.Code == UnknownValue
        ? error.Path.Split('.')[^1] switch
        {
            "sector" => UnitNames.AcceptedSectors,
            "managingAuthority" => UnitNames.AcceptedAuthorities,
            _ => error.Accepted,
        }
        : error.Accepted;

    private static string Shown(string? value, bool vietnamese)
    {
        if (value is null)
        {
            return vietnamese ? "(không có)" : "(none)";
        }

        if (string.IsNullOrWhiteSpace(value))
        {
            return vietnamese ? "(trống)" : "(empty)";
        }

        var line = VietnameseText.Compose(value.Trim());
        if (line.Length <= ShownLength)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[ShownLength - 1]) ? ShownLength - 1 : ShownLength;
        return string.Concat(line.AsSpan(0, end), "…");
    }
}
