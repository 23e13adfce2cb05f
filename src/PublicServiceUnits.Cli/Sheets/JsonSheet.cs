using System.Text.Json;

namespace PublicServiceUnits.Cli.Sheets;

/// <summary>A sheet as a JSON array of objects; the names are those of the CSV header, an empty cell is null.</summary>
internal static class JsonSheet
{
    public static void Write(Sheet sheet, Session session)
    {
        using var json = new JsonText(session.Surroundings.Out);
        WriteRows(json.Writer, sheet, session);
    }

    /// <summary>Several sheets as members of one object.</summary>
    public static void WriteObject(Session session, params ReadOnlySpan<(string Name, Sheet Sheet)> sheets)
    {
        using var json = new JsonText(session.Surroundings.Out);
        json.Writer.WriteStartObject();
        foreach (var (name, sheet) in sheets)
        {
            json.Writer.WritePropertyName(name);
            WriteRows(json.Writer, sheet, session);
        }

        json.Writer.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter writer, Sheet sheet, Session session)
    {
        writer.WriteStartArray();
        foreach (var row in sheet.Rows)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            writer.WriteStartObject();
            for (var index = 0; index < row.Length; index++)
            {
                if (row[index].Length == 0)
                {
                    writer.WriteNull(sheet.Columns[index].Key);
                }
                else if (sheet.Columns[index].IsNumber)
                {
                    writer.WritePropertyName(sheet.Columns[index].Key);
                    writer.WriteRawValue(row[index]);
                }
                else
                {
                    writer.WriteString(sheet.Columns[index].Key, row[index]);
                }
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
