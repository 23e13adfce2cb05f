using FluentValidation;
using PublicServiceUnits.Calendar;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Organisation.JobPositionRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether the facts of <c>organisation.job-positions</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class JobPositionsFactsValidator : AbstractValidator<JobPositionsFacts>
{
    /// <summary>The largest number of persons or positions that is accepted.</summary>
    public const int Most = 1_000_000;

    internal static readonly LocalizedText Accepted = new($"số nguyên từ 0 đến {Most}", $"a whole number from 0 to {Most}");

    /// <summary>The rules of sense.</summary>
    public JobPositionsFactsValidator()
    {
        RuleFor(facts => facts.ManagingBody).IsInEnum().Or(DecisionId, "managing-body-unknown", new("một loại cơ quan quản lý", "a kind of managing body"));
        RuleFor(facts => facts.Tier).IsInEnum().Or(DecisionId, "tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
        RuleFor(facts => facts.Delegation).IsInEnum().Or(DecisionId, "delegation-unknown", new("một giá trị trong danh sách", "a value of the list"));
        RuleFor(facts => facts.PayClass).IsInEnum().Or(DecisionId, "pay-class-unknown", new("loại B, A0, A1, A2 hoặc A3", "class B, A0, A1, A2 or A3"));
        RuleFor(facts => facts.ManagementStaff).InclusiveBetween(0, Most).Or(DecisionId, "management-staff-out-of-range", Accepted);
        RuleFor(facts => facts.SectorProfessionalStaff).InclusiveBetween(0, Most).Or(DecisionId, "sector-professional-staff-out-of-range", Accepted);
        RuleFor(facts => facts.SharedProfessionalStaff).InclusiveBetween(0, Most).Or(DecisionId, "shared-professional-staff-out-of-range", Accepted);
        RuleFor(facts => facts.SupportStaff).InclusiveBetween(0, Most).Or(DecisionId, "support-staff-out-of-range", Accepted);
        RuleFor(facts => facts.DeputyPositions).InclusiveBetween(0, Most).Or(DecisionId, "deputy-positions-out-of-range", Accepted);
        RuleFor(facts => facts.CompleteFileReceivedOn)
            .Must((facts, day) => day is null || facts.IncompleteFileReceivedOn is not { } incomplete || day >= incomplete)
            .Or(DecisionId, "complete-before-incomplete", new("không trước ngày nhận hồ sơ chưa đủ", "not before the day the incomplete file was received"));
        RuleFor(facts => facts.ReportReceivedOn)
            .Must((facts, day) => day is null || facts.CompleteFileReceivedOn is not { } complete || day >= complete)
            .Or(DecisionId, "report-before-file", new("không trước ngày nhận đủ hồ sơ", "not before the day the complete file was received"));
        RuleForEach(facts => facts.DaysOff).NotNull().Or(DecisionId, "days-off-null", new("các ngày nghỉ của một năm", "the days off of a year"));
        RuleFor(facts => facts.DaysOff)
            .Must(days => days.Contains(null!) || (days.All(OfficialDaysOffChecks.MakeSense) && days.DistinctBy(one => one.Year).Count() == days.Length))
            .Or(DecisionId, "days-off-senseless", new("ngày nghỉ của mỗi năm một lần, trong lịch của thư viện", "the days off of each year once, within the library's calendar"));
        RuleForEach(facts => facts.Positions).NotNull().Or(DecisionId, "position-null", new("một vị trí việc làm", "a job position"));
        RuleForEach(facts => facts.Positions).SetValidator(new JobPositionValidator());
    }
}
