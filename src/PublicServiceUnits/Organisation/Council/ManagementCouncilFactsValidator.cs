using FluentValidation;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Organisation.ManagementCouncilRules;

namespace PublicServiceUnits.Organisation;

/// <summary>Whether the facts of <c>organisation.management-council</c> make sense in themselves; no law is asked. Error codes are stable.</summary>
public sealed class ManagementCouncilFactsValidator : AbstractValidator<ManagementCouncilFacts>
{
    /// <summary>The largest number of persons, months or terms that is accepted.</summary>
    public const int Most = 1_000;

    private static readonly LocalizedText Accepted = new($"số nguyên từ 0 đến {Most}", $"a whole number from 0 to {Most}");
    private static readonly LocalizedText Positive = new($"số nguyên từ 1 đến {Most}", $"a whole number from 1 to {Most}");
    private static readonly LocalizedText Listed = new("một giá trị trong danh sách", "a value of the list");
    private static readonly LocalizedText WithinMembers = new("không nhiều hơn số thành viên", "not more than the members");

    /// <summary>The rules of sense.</summary>
    public ManagementCouncilFactsValidator()
    {
        RuleFor(facts => facts.Tier).IsInEnum().Or(DecisionId, "tier-unknown", new("nhóm 1 đến nhóm 4", "Group 1 to Group 4"));
        RuleFor(facts => facts.ManagingBody).IsInEnum().Or(DecisionId, "managing-body-unknown", new("một loại cơ quan quản lý", "a kind of managing body"));
        RuleFor(facts => facts.Field).IsInEnum().Or(DecisionId, "field-unknown", Listed);
        RuleFor(facts => facts.School).IsInEnum().Or(DecisionId, "school-unknown", Listed);
        RuleFor(facts => facts.IsUnderInternationalAgreement).Must((facts, under) => under != true || facts.School != CouncilSchool.NotASchool)
            .Or(DecisionId, "agreement-of-no-school", new("chỉ hỏi đối với trường", "asked of schools only"));
        RuleFor(facts => facts.Council).NotNull().Or(DecisionId, "council-missing", new("dữ kiện về hội đồng", "the facts of the council"));
        When(facts => facts.Council is not null, Council);
    }

    private void Council()
    {
        RuleFor(facts => facts.Council.Members).InclusiveBetween(1, Most).Or(DecisionId, "members-out-of-range", Positive);
        RuleFor(facts => facts.Council.Chair).IsInEnum().Or(DecisionId, "chair-unknown", Listed);
        RuleFor(facts => facts.Council.ViceChairs).InclusiveBetween(0, Most).Or(DecisionId, "vice-chairs-out-of-range", Accepted);
        RuleFor(facts => facts.Council.TermMonths).InclusiveBetween(1, Most).Or(DecisionId, "term-out-of-range", Positive);
        RuleFor(facts => facts.Council.ConsecutiveTerms).InclusiveBetween(1, Most).Or(DecisionId, "terms-out-of-range", Positive);
        RuleFor(facts => facts.Council.MonthsBetweenMeetings).InclusiveBetween(1, Most).Or(DecisionId, "months-out-of-range", Positive);
        RuleFor(facts => facts.Council.Present).InclusiveBetween(0, Most).Or(DecisionId, "present-out-of-range", Accepted);
        RuleFor(facts => facts.Council.InFavour).InclusiveBetween(0, Most).Or(DecisionId, "votes-out-of-range", Accepted);
        RuleFor(facts => facts.Council.Seats).Must(seats => seats.IsDefaultOrEmpty || seats.All(seat => seat is { Number: >= 1 and <= Most } && Enum.IsDefined(seat.Capacity)))
            .Or(DecisionId, "seat-out-of-range", new("tư cách trong danh sách, số từ 1", "a capacity of the list, a number from 1"));
        RuleFor(facts => facts.Council.Seats).Must(seats => seats.IsDefaultOrEmpty || seats.Where(seat => seat is not null).DistinctBy(seat => seat.Capacity).Count() == seats.Length)
            .Or(DecisionId, "seat-twice", new("mỗi tư cách một lần", "each capacity once"));
        RuleFor(facts => facts.Council.Seats).Must((facts, seats) => seats.IsDefaultOrEmpty || facts.Council.Members is not { } members || seats.All(seat => seat is null || seat.Number <= members))
            .Or(DecisionId, "seats-above-members", WithinMembers);
        RuleFor(facts => facts.Council.ViceChairs).Must((facts, number) => number is null || facts.Council.Members is not { } members || number < members)
            .Or(DecisionId, "vice-chairs-above-members", WithinMembers);
        RuleFor(facts => facts.Council.Present).Must((facts, number) => number is null || facts.Council.Members is not { } members || number <= members)
            .Or(DecisionId, "present-above-members", WithinMembers);
        RuleFor(facts => facts.Council.InFavour).Must((facts, number) => number is null || facts.Council.Members is not { } members || number <= members)
            .Or(DecisionId, "votes-above-members", WithinMembers);
        RuleFor(facts => facts.Council.InFavour).Must((facts, number) => number is null || facts.Council is { InWriting: true } || facts.Council.Present is not { } present || number <= present)
            .Or(DecisionId, "votes-above-present", new("không nhiều hơn số người dự họp", "not more than those present"));
        RuleFor(facts => facts.Council.Present).Null().When(facts => facts.Council.InWriting == true)
            .Or(DecisionId, "present-without-meeting", new("bỏ trống khi lấy ý kiến bằng văn bản", "nothing where opinions are taken in writing"));
    }
}
