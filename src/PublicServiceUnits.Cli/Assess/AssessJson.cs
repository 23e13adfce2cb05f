using System.Text.Json;
using NodaTime.Text;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Cli.Portfolios;
using PublicServiceUnits.Cli.Sheets;
using PublicServiceUnits.Json;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Assess;

/// <summary>The answers as a JSON array: each unit with its answer as the Json package writes it.</summary>
internal static class AssessJson
{
    public static void Write(IEnumerable<UnitAnswer> answers, AutonomyRulesOnDate rules, Session session)
    {
        using var json = new JsonText(session.Surroundings.Out);
        var writer = json.Writer;
        writer.WriteStartArray();
        foreach (var answer in answers)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            writer.WriteStartObject();
            WriteUnit(writer, answer.Row, session);
            writer.WritePropertyName("answer");
            WriteAnswer(writer, rules.Classify(answer.Row.Facts));
            writer.WritePropertyName("distance");
            WriteSteps(writer, answer);
            if (answer.Comparison is { } comparison)
            {
                writer.WritePropertyName("compare");
                WriteComparison(writer, comparison, session.Language);
            }

            writer.WriteEndObject();
            json.HandOn();
        }

        writer.WriteEndArray();
    }

    private static void WriteUnit(Utf8JsonWriter writer, PortfolioUnit row, Session session)
    {
        writer.WriteString("code", row.Unit.Code);
        writer.WriteString("name", row.Unit.Name);
        WriteTier(writer, "declaredTier", row.DeclaredTier);
        if (row.Source is { } source)
        {
            writer.WriteString("source", session.Say(source));
        }

        if (row.Published is { } published)
        {
            writer.WriteStartObject("published");
            writer.WriteString("level", published.Level);
            writer.WriteNumber("group", (int)published.Tier);
            WriteDong(writer, "stateSupport", published.StateSupport);
            writer.WriteEndObject();
        }

        if (row.Misprint is { } misprint)
        {
            writer.WriteString("misprint", session.Say(misprint));
        }
    }

    private static void WriteSteps(Utf8JsonWriter writer, UnitAnswer answer)
    {
        writer.WriteStartArray();
        foreach (var step in answer.Answer.Conclusion?.Steps ?? [])
        {
            writer.WriteStartObject();
            WriteTier(writer, "tier", step.Tier);
            writer.WriteString("band", step.Band is { } band ? AutonomyTiers.Code(band) : null);
            WriteDong(writer, "additionalRevenue", step.AdditionalRevenue);
            WriteDong(writer, "expenditureReduction", step.ExpenditureReduction);
            writer.WriteBoolean("needsInvestmentTest", step.NeedsInvestmentTest);
            WriteDong(writer, "investmentShortfall", step.InvestmentShortfall);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteComparison(Utf8JsonWriter writer, TierComparison comparison, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("on", LocalDatePattern.Iso.Format(comparison.Second.On));
        writer.WriteBoolean("changed", comparison.AnswerChanged);
        writer.WriteString("changedBy", ChangeText.ProvisionOf(comparison)?.ToText(language));
        writer.WritePropertyName("answer");
        WriteAnswer(writer, comparison.Second);
        writer.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter writer, Assessment assessment)
    {
        using var envelope = JsonDocument.Parse(AssessmentJson.Write(assessment, indented: false));
        envelope.WriteTo(writer);
    }

    private static void WriteTier(Utf8JsonWriter writer, string name, AutonomyTier? tier)
    {
        if (tier is { } known)
        {
            writer.WriteNumber(name, (int)known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteDong(Utf8JsonWriter writer, string name, Vnd? amount)
    {
        if (amount is { } known)
        {
            writer.WriteNumber(name, known.Dong);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
