using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PublicServiceUnits.Cli.Sheets;
using PublicServiceUnits.Json;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Units;

/// <summary>A report on a unit as JSON; every text in both languages.</summary>
internal static class UnitReportJson
{
    public static void Write(UnitReport report, TextWriter output)
    {
        using var json = new JsonText(output);
        var writer = json.Writer;
        writer.WriteStartObject();
        Date(writer, "on", report.On);
        Name(writer, "stage", report.Stage?.ToString());
        Date(writer, "from", report.Version?.Period.From);
        Date(writer, "to", report.Version?.Period.To);
        writer.WritePropertyName("unit");
        if (report.Unit is { } unit)
        {
            using var document = JsonDocument.Parse(UnitJson.Write(unit));
            document.RootElement.WriteTo(writer);
        }
        else
        {
            writer.WriteNullValue();
        }

        Standing(writer, "managingBody", report.Point?.Standing.ToString(), report.Point?.Norm, report.Point is { } point ? point.ToText : null);
        Standing(writer, "legalClass", report.LegalClass?.Standing.ToString(), report.LegalClass?.Norm, report.LegalClass is { } legal ? legal.ToText : null);
        Standing(writer, "chapter", report.Chapter?.Standing.ToString(), report.Chapter?.Norm, report.Chapter is { } chapter ? chapter.ToText : null);
        writer.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            Finding(writer, finding);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Standing(Utf8JsonWriter writer, string name, string? standing, Norm? norm, Func<Language, string>? text)
    {
        if (standing is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        Name(writer, "standing", standing);
        writer.WriteString("provision", norm?.Provision.ToText(Language.Vietnamese));
        writer.WriteString("provisionEn", norm?.Provision.ToText(Language.English));
        Name(writer, "verification", norm?.Verification.ToString());
        Words(writer, "text", text!);
        writer.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter writer, FactError finding)
    {
        writer.WriteStartObject();
        writer.WriteString("code", finding.Code);
        writer.WriteString("path", finding.Path);
        writer.WriteString("value", finding.Value);
        Words(writer, "accepted", finding.Accepted.In);
        writer.WriteEndObject();
    }

    private static void Words(Utf8JsonWriter writer, string name, Func<Language, string> text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("vi", text(Language.Vietnamese));
        writer.WriteString("en", text(Language.English));
        writer.WriteEndObject();
    }

    private static void Name(Utf8JsonWriter writer, string name, string? value) =>
        writer.WriteString(name, value is null ? null : JsonNamingPolicy.CamelCase.ConvertName(value));

    private static void Date(Utf8JsonWriter writer, string name, LocalDate? date) =>
        writer.WriteString(name, date is { } day ? LocalDatePattern.Iso.Format(day) : null);
}
