using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using Names = PublicServiceUnits.Organisation.StructureFactNames;
using Norms = PublicServiceUnits.Organisation.DeputyNorms;
using Reasons = PublicServiceUnits.Organisation.StructureReasons;
using Rules = PublicServiceUnits.Organisation.StructureRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Until when a surplus of deputies is tolerated: the corresponding day after the months the law gives.</summary>
internal static class DeputyGrace
{
    /// <summary>The last day, past days included; null where nothing tolerates the surplus or that is open.</summary>
    /// <param name="inquiry">The question.</param>
    /// <param name="department">The department whose surplus it is; null for the unit.</param>
    public static LocalDate? Of(StructureInquiry inquiry, LocalizedText? department)
    {
        var rearranged = inquiry.In(Norms.GraceAfterRearrangement);
        var older = inquiry.At(Norms.GraceOfOlderUnits);
        if (department is not null && older is not null)
        {
            inquiry.Open(Rules.Tolerated, rearranged, department, Reasons.DepartmentGrace);
            return null;
        }

        if (inquiry.Facts.IsSurplusOfRearrangement is not { } isRearranged)
        {
            inquiry.Miss(Rules.Tolerated, rearranged, department, Names.OfRearrangement);
            return null;
        }

        if (!isRearranged)
        {
            return OfOlderUnit(inquiry, older, rearranged, department);
        }

        if (department is null && inquiry.IsInMinistryStructure && inquiry.At(Norms.GraceOfMinistry) is { } ministry)
        {
            return Until(inquiry, ministry, ministry.Value, department);
        }

        if (inquiry.Facts.RearrangedOn is not { } day)
        {
            inquiry.Miss(Rules.Tolerated, rearranged, department, Names.RearrangedOn);
            return null;
        }

        if (day > inquiry.On)
        {
            inquiry.Findings.Add(new Finding(Rules.Tolerated, Verdict.NotSatisfied, rearranged, reason: Reasons.NotYetRearranged, subject: department));
            return null;
        }

        // Under the new article a rearrangement before it may have either time.
        if (older is null && day < rearranged.Period.From)
        {
            inquiry.Open(Rules.Tolerated, rearranged, department, Reasons.OlderRearrangement);
            return null;
        }

        return Until(inquiry, rearranged, day.PlusMonths((int)rearranged.Value.Upper.Number!.Value), department);
    }

    private static LocalDate? OfOlderUnit(StructureInquiry inquiry, Norm<Requirement>? older, Norm<Requirement> rearranged, LocalizedText? department)
    {
        if (older is null)
        {
            inquiry.Open(Rules.Tolerated, rearranged, department, Reasons.NewArticle27NotRead);
            return null;
        }

        if (inquiry.Facts.WasFoundedBeforeDecree is not { } isOlder)
        {
            inquiry.Miss(Rules.Tolerated, older, department, Names.FoundedBefore);
            return null;
        }

        if (!isOlder)
        {
            inquiry.Findings.Add(new Finding(Rules.Tolerated, Verdict.NotSatisfied, older, reason: Reasons.NoGrace, subject: department));
            return null;
        }

        return Until(inquiry, older, older.Period.From.PlusMonths((int)older.Value.Upper.Number!.Value), department);
    }

    private static LocalDate Until(StructureInquiry inquiry, Norm norm, LocalDate last, LocalizedText? department)
    {
        inquiry.Check(
            Rules.Tolerated,
            norm,
            Measurement.Of(inquiry.On),
            Requirement.AtMost(Measurement.Of(last)),
            department,
            inquiry.At(Norms.GraceOfOlderUnits) is null ? null : Reasons.TimeIsInTheText);
        return last;
    }
}
