using System.Text.Json;
using NodaTime.Text;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>What the cases of founding, reorganising and dissolving have in common: the facts of the procedure, and its steps.</summary>
internal static class ProcedureCases
{
    public static ProcedureFacts Read(JsonElement json)
    {
        var facts = new ProcedureFacts();
        foreach (var member in json.EnumerateObject())
        {
            var value = member.Value;
            facts = member.Name switch
            {
                "managingBody" => facts with { ManagingBody = Enum.Parse<ManagingBodyKind>(value.GetString()!) },
                "sector" => facts with { Sector = Enum.Parse<UnitSector>(value.GetString()!) },
                "isNamedInStructureDecree" => facts with { IsNamedInStructureDecree = value.GetBoolean() },
                "districtDecides" => facts with { DistrictDecides = value.GetBoolean() },
                "isAbroad" => facts with { IsAbroad = value.GetBoolean() },
                "completeFileReceivedOn" => facts with { CompleteFileReceivedOn = LocalDatePattern.Iso.Parse(value.GetString()!).Value },
                "finalFileSubmittedOn" => facts with { FinalFileSubmittedOn = LocalDatePattern.Iso.Parse(value.GetString()!).Value },
                _ => throw new FormatException($"The facts have no '{member.Name}'."),
            };
        }

        return facts;
    }

    /// <summary>The steps the case names, "Minister 25 2024-04-09": actor or "open", days, last day.</summary>
    public static void CheckSteps(JsonElement expected, IReadOnlyList<ProcedureStep> steps)
    {
        CheckStep("decision", ProcedureStepKind.Decision);
        CheckStep("appraisal", ProcedureStepKind.Appraisal);
        CheckStep("proposal", ProcedureStepKind.Proposal);
        steps.Select(step => step.Kind).Should().BeInAscendingOrder();
        if (expected.TryGetProperty("file", out var papers))
        {
            steps.Single(one => one.Kind == ProcedureStepKind.AppraisalFile).Items.Should().HaveCount(papers.GetInt32());
        }

        void CheckStep(string name, ProcedureStepKind kind)
        {
            if (DatedCaseFile.Text(expected, name) is not { } text)
            {
                return;
            }

            var step = steps.Single(one => one.Kind == kind);
            var said = $"{step.Actor?.ToString() ?? "open"}{(step.Days is { } days ? $" {days}" : "")}{(step.LastDay is { } day ? $" {LocalDatePattern.Iso.Format(day)}" : "")}";
            said.Should().StartWith(text, name);
            (step.Days is null || text.Contains(' ')).Should().BeTrue(name);
        }
    }

    /// <summary>The missing facts and the reasons the case names, in the order of the findings.</summary>
    public static void CheckFindings(JsonElement expected, Assessment answer)
    {
        answer.Verdict.ToString().Should().Be(DatedCaseFile.Text(expected, "verdict") ?? "Satisfied");
        if (expected.TryGetProperty("missing", out _))
        {
            answer.Findings.SelectMany(finding => finding.Missing).Select(fact => fact.Path).Should().Equal(DatedCaseFile.Texts(expected, "missing"));
        }

        if (expected.TryGetProperty("reasons", out _))
        {
            answer.Findings.Select(finding => finding.Reason?.Id).OfType<string>().Distinct(StringComparer.Ordinal)
                .Should().Equal(DatedCaseFile.Texts(expected, "reasons"));
        }
    }

    /// <summary>A yes, a no or an open answer the case names; nothing where it does not name it.</summary>
    public static void CheckFlag(JsonElement expected, string name, bool? actual)
    {
        if (expected.TryGetProperty(name, out var value))
        {
            actual.Should().Be(value.ValueKind == JsonValueKind.Null ? null : value.GetBoolean(), name);
        }
    }
}
