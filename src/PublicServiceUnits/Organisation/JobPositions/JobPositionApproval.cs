using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Calendar;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Names = PublicServiceUnits.Organisation.JobPositionFactNames;
using Norms = PublicServiceUnits.Organisation.JobPositionNorms;
using Reasons = PublicServiceUnits.Organisation.JobPositionReasons;
using Rules = PublicServiceUnits.Organisation.JobPositionRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Who approves a unit's job positions, whether its council passes them, and within which time.</summary>
internal sealed record JobPositionApproval(
    JobPositionDecider? Holder, JobPositionDecider? Decider, bool? CouncilPassesFirst, bool? DecidesItself, ImmutableArray<JobPositionStep> Steps)
{
    /// <summary>The facts without which it is open whether the unit decides itself.</summary>
    public ImmutableArray<MissingFact> Missing { get; private init; } = [];

    private static readonly JobPositionApproval Open = new(null, null, null, null, []);

    /// <param name="inquiry">The question.</param>
    /// <param name="above">Who has the power over units of the body that do not decide themselves.</param>
    public static JobPositionApproval Of(JobPositionInquiry inquiry, JobPositionDecider above) =>
        inquiry.At(Norms.SelfDeciding) is { } self ? OfDecree232(inquiry, self, above) : OfDecree106(inquiry, above);

    private static JobPositionApproval OfDecree106(JobPositionInquiry inquiry, JobPositionDecider above)
    {
        var university = inquiry.In(Norms.OfPublicUniversity);
        if (inquiry.Facts.IsPublicUniversity is not { } isUniversity)
        {
            inquiry.Miss(Rules.Decider, university, null, Names.PublicUniversity);
            return Open;
        }

        if (isUniversity)
        {
            inquiry.Findings.Add(new Finding(
                Rules.Decider, university.Value.Open is null ? Verdict.Satisfied : Verdict.Undetermined, university, reason: university.Value.Open));
            var holder = university.Value.Open is null ? university.Value.Holder : null;
            return Open with { Holder = holder, Decider = holder, CouncilPassesFirst = university.Value.Council };
        }

        if (inquiry.IsGroup3Or4)
        {
            return Above(inquiry, inquiry.In(Norms.OfGroups3And4), above, isNew: false);
        }

        var power = inquiry.In(inquiry.Tier == AutonomyTier.Group1 ? Norms.OfGroup1 : Norms.OfGroup2);
        inquiry.Say(Rules.Decider, power);
        inquiry.Say(Rules.OwnProcedure, inquiry.In(Norms.OwnProcedure));
        var council = power.Value.Council ?? inquiry.Facts.HasCouncil;
        if (council is null)
        {
            inquiry.Miss(Rules.Council, power, null, Names.Council);
        }
        else
        {
            inquiry.Findings.Add(new Finding(Rules.Council, council == true ? Verdict.Satisfied : Verdict.NotApplicable, power));
        }

        return new JobPositionApproval(power.Value.Holder, power.Value.Holder, council, true, []);
    }

    private static JobPositionApproval OfDecree232(JobPositionInquiry inquiry, Norm<JobPositionPower> self, JobPositionDecider above)
    {
        var facts = inquiry.Facts;
        if (!inquiry.IsGroup3Or4 || facts.IsScienceAndTechnologyOrganisation == true || facts.SectorLawLetsUnitDecide == true)
        {
            inquiry.Say(Rules.Decider, self);
            inquiry.Say(Rules.OwnProcedure, inquiry.In(Norms.OwnProcedure));
            return new JobPositionApproval(self.Value.Holder, self.Value.Holder, false, true, []);
        }

        if (facts.IsScienceAndTechnologyOrganisation is null || facts.SectorLawLetsUnitDecide is null)
        {
            ImmutableArray<MissingFact> missing =
            [
                .. facts.IsScienceAndTechnologyOrganisation is null ? [Names.Science] : Array.Empty<MissingFact>(),
                .. facts.SectorLawLetsUnitDecide is null ? [Names.SectorLaw] : Array.Empty<MissingFact>(),
            ];
            inquiry.Miss(Rules.Decider, self, null, missing);
            return Open with { CouncilPassesFirst = false, Missing = missing };
        }

        return Above(inquiry, inquiry.In(Norms.OfOthers), above, isNew: true);
    }

    // The authority above approves, or whoever it delegated that to.
    private static JobPositionApproval Above(JobPositionInquiry inquiry, Norm<JobPositionPower> power, JobPositionDecider above, bool isNew)
    {
        var approval = new JobPositionApproval(above, null, power.Value.Council, false, []);
        switch (inquiry.Facts.Delegation)
        {
            case null:
                inquiry.Miss(Rules.Decider, power, null, Names.Delegation);
                return approval;
            case PositionDelegation.Unit when !isNew:
                inquiry.Findings.Add(new Finding(Rules.Decider, Verdict.Undetermined, power, reason: Reasons.DelegationToTheUnit));
                return approval;
            case PositionDelegation.Unit:
                inquiry.Say(Rules.Decider, power, subject: JobPositionDeciders.Name(JobPositionDecider.Unit));
                inquiry.Say(Rules.OwnProcedure, inquiry.In(Norms.OwnProcedure));
                return approval with { Decider = JobPositionDecider.Unit };
            case PositionDelegation.ManagingBody:
                approval = approval with { Decider = JobPositionDecider.DelegatedBody };
                break;
            default:
                approval = approval with { Decider = above };
                break;
        }

        inquiry.Say(Rules.Decider, power, subject: JobPositionDeciders.Name(approval.Decider.Value));
        return approval with { Steps = isNew ? NewSteps(inquiry) : OldSteps(inquiry) };
    }

    private static ImmutableArray<JobPositionStep> OldSteps(JobPositionInquiry inquiry)
    {
        if (inquiry.Facts.IsFirstApproval is not { } first)
        {
            inquiry.Miss(Rules.Of(JobPositionStepKind.Appraisal), inquiry.In(Norms.FirstAppraisal), null, Names.FirstApproval);
            return [];
        }

        return [Step(inquiry, JobPositionStepKind.Appraisal, first ? Norms.FirstAppraisal : Norms.ChangeAppraisal, inquiry.Facts.CompleteFileReceivedOn)];
    }

    private static ImmutableArray<JobPositionStep> NewSteps(JobPositionInquiry inquiry) =>
    [
        Step(inquiry, JobPositionStepKind.IncompleteFile, Norms.IncompleteFile, inquiry.Facts.IncompleteFileReceivedOn),
        Step(inquiry, JobPositionStepKind.Review, Norms.Review, inquiry.Facts.CompleteFileReceivedOn),
        Step(inquiry, JobPositionStepKind.Decision, Norms.Decision, inquiry.Facts.ReportReceivedOn),
    ];

    private static JobPositionStep Step(JobPositionInquiry inquiry, JobPositionStepKind kind, NormTimeline<Requirement> timeline, LocalDate? from)
    {
        var norm = inquiry.In(timeline);
        var time = norm.Value.Upper;
        var days = (int)time.Number!.Value;
        var inWorkingDays = time.Kind == MeasurementKind.WorkingDays;
        LocalDate? last = null;
        if (from is { } day)
        {
            // The day of the event is not counted.
            var end = inWorkingDays
                ? new WorkingDayCalendar(WorkingDayCalendar.AdministrativeWeeklyRest, inquiry.Facts.DaysOff).AddWorkingDays(day, days)
                : null;
            last = inWorkingDays ? end!.Date : day.ToIso().PlusDays(days);
            if (last is null)
            {
                inquiry.Findings.Add(new Finding(Rules.Of(kind), Verdict.Undetermined, norm, required: norm.Value, missing: end!.Missing));
                return new JobPositionStep(kind, days, inWorkingDays, null, norm.Provision);
            }
        }

        inquiry.Findings.Add(new Finding(
            Rules.Of(kind), Verdict.Satisfied, norm, last is { } known ? Measurement.Of(known) : default, norm.Value));
        return new JobPositionStep(kind, days, inWorkingDays, last, norm.Provision);
    }
}
