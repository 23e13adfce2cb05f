using System.Linq.Expressions;
using FluentValidation;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Organisation.HeadcountRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether the facts of <c>organisation.headcount</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class HeadcountFactsValidator : AbstractValidator<HeadcountFacts>
{
    /// <summary>The largest number of persons of a unit that is accepted.</summary>
    public const int Most = 1_000_000;

    /// <summary>The largest number of persons of a ministry or province that is accepted.</summary>
    public const int MostOfPlan = 10_000_000;

    /// <summary>The whole, in hundredths of a percent.</summary>
    public const int WholeCut = 10_000;

    /// <summary>The first year of a plan that is accepted.</summary>
    public const int FirstYear = 2000;

    /// <summary>The last year of a plan that is accepted.</summary>
    public const int LastYear = 2100;

    /// <summary>The rules of sense.</summary>
    public HeadcountFactsValidator()
    {
        RuleFor(facts => facts.ManagingBody).IsInEnum().Or(DecisionId, "managing-body-unknown", new("một loại cơ quan quản lý", "a kind of managing body"));
        RuleFor(facts => facts.Tier).IsInEnum().Or(DecisionId, "tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
        RuleFor(facts => facts.Band).IsInEnum().Or(DecisionId, "band-unknown", new("một bậc của nhóm 3", "a band of Group 3"));
        RuleFor(facts => facts.Band).Null().When(facts => facts.Tier is { } tier && tier != AutonomyTier.Group3)
            .Or(DecisionId, "band-outside-group-3", new("chỉ dùng cho nhóm 3", "only for Group 3"));
        RuleFor(facts => facts.Sector).IsInEnum().Or(DecisionId, "sector-unknown", new("một lĩnh vực của luật", "a field of the law"));
        RuleFor(facts => facts.SchoolKind).IsInEnum().Or(DecisionId, "school-kind-unknown", new("một loại trường", "a kind of school"));
        RuleFor(facts => facts.SchoolKind).Must(kind => kind is null or SchoolKind.NotASchool)
            .When(facts => PowerConditions.IsOutsideEducation(facts.Sector))
            .Or(DecisionId, "school-outside-education", new("chỉ trong giáo dục đào tạo, giáo dục nghề nghiệp", "only in education, training and vocational education"));
        Persons(facts => facts.Posts, "posts-out-of-range");
        Persons(facts => facts.StatePaidPosts, "state-paid-posts-out-of-range");
        Persons(facts => facts.PublicEmployees, "public-employees-out-of-range");
        Persons(facts => facts.OnMaternityLeave, "maternity-leave-out-of-range");
        Persons(facts => facts.SectorNorm, "sector-norm-out-of-range");
        Persons(facts => facts.SectorMinimum, "sector-minimum-out-of-range");
        Persons(facts => facts.Contracts, "contracts-out-of-range");
        Persons(facts => facts.ShortContracts, "short-contracts-out-of-range");
        Persons(facts => facts.ContractsBeyondAssigned, "contracts-beyond-assigned-out-of-range");
        RuleFor(facts => facts.LongestShortContract).InclusiveBetween(1, Most).Or(DecisionId, "short-contract-out-of-range", new("số tháng từ 1", "a number of months of 1 or more"));
        RuleFor(facts => facts.StatePaidPosts).Must((facts, paid) => paid is null || facts.Posts is not { } posts || paid <= posts)
            .Or(DecisionId, "state-paid-above-posts", new("không quá số vị trí được quyết định, được giao", "not more than the posts"));
        RuleFor(facts => facts.OnMaternityLeave).Must((facts, leave) => leave is null || facts.PublicEmployees is not { } employees || leave <= employees)
            .Or(DecisionId, "leave-above-employees", new("không quá số viên chức hiện có", "not more than the public employees"));
        RuleFor(facts => facts.SectorNorm).Null().When(facts => facts.HasSectorNorm == false)
            .Or(DecisionId, "norm-though-none", new("bỏ trống khi chưa có định mức", "nothing where there is no norm"));
        RuleFor(facts => facts.SectorMinimum).Null().When(facts => facts.HasSectorMinimum == false)
            .Or(DecisionId, "minimum-though-none", new("bỏ trống khi không có mức tối thiểu", "nothing where there is no minimum"));
        RuleFor(facts => facts.Plan).Must(plan => plan is null or { Year: >= FirstYear and <= LastYear })
            .Or(DecisionId, "plan-year-out-of-range", new($"năm từ {FirstYear} đến {LastYear}", $"a year from {FirstYear} to {LastYear}"));
        RuleFor(facts => facts.Plan).Must(plan => plan is not { WasSent: false, SentOn: not null })
            .Or(DecisionId, "sent-though-not", new("ngày gửi chỉ ghi khi đã gửi", "a day of sending only where it was sent"));
        RuleFor(facts => facts.Plan).Must(plan => plan is null or { PreviousStatePaid: null or (>= 0 and <= MostOfPlan), PlannedStatePaid: null or (>= 0 and <= MostOfPlan) })
            .Or(DecisionId, "plan-persons-out-of-range", new($"số người từ 0 đến {MostOfPlan}", $"a number of persons from 0 to {MostOfPlan}"));
        RuleFor(facts => facts.Plan).Must(plan => plan is null or { RoadmapCut: null or (>= 0 and <= WholeCut) })
            .Or(DecisionId, "roadmap-cut-out-of-range", new($"phần vạn từ 0 đến {WholeCut}", $"hundredths of a percent from 0 to {WholeCut}"));
    }

    private void Persons(Expression<Func<HeadcountFacts, int?>> number, string code) =>
        RuleFor(number).InclusiveBetween(0, Most).Or(DecisionId, code, new($"số người từ 0 đến {Most}", $"a number of persons from 0 to {Most}"));
}
