using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The answer to <c>organisation.headcount</c>: who decides the number of staff, what is too few or too many, the plan, contracts and yearly duties.</summary>
public sealed record HeadcountAnswer : IConclusion
{
    internal HeadcountAnswer(PowerHolder? holder) => Holder = holder;

    /// <summary>Who decides the headcount of the unit; null where a fact is missing or the law is open.</summary>
    public PowerHolder? Holder { get; }

    /// <summary>Whether the People's Council of the province approves the total; null where Groups 1 and 2 decide themselves.</summary>
    public bool? PeoplesCouncilApprovesTotal { get; internal init; }

    /// <summary>Whether the Ministry of Home Affairs appraises the State-paid total; null where nobody does or the law is open.</summary>
    public bool? HomeAffairsAppraises { get; internal init; }

    /// <summary>How many posts the head decided below the norm of the field; null where it is not asked or open.</summary>
    public int? PostsBelowNorm { get; internal init; }

    /// <summary>How many persons working, posts and contracts, are fewer than the minimum of sector law; null where it is not asked or open.</summary>
    public int? BelowMinimum { get; internal init; }

    /// <summary>The posts paid from the unit's revenue; null where not known.</summary>
    public int? RevenuePaidPosts { get; internal init; }

    /// <summary>The posts that nobody fills; null where not known.</summary>
    public int? Vacancies { get; internal init; }

    /// <summary>The public employees beyond the posts; null where not known.</summary>
    public int? Surplus { get; internal init; }

    /// <summary>The last day to send the plan asked; null where none is.</summary>
    public LocalDate? PlanBy { get; internal init; }

    /// <summary>The cut that applies to the year of the plan; null where it is not known or open.</summary>
    public Ratio? Cut { get; internal init; }

    /// <summary>That cut in whole persons of the State-paid staff of the year before, parts of a person left out; null where not known.</summary>
    public int? CutPersons { get; internal init; }

    /// <summary>By how many persons the plan raises the State-paid staff, which the Prime Minister decides; null where not known.</summary>
    public int? Increase { get; internal init; }

    /// <summary>The contracts by kind; empty before 2026-07-01 or where another decides on applying the rules.</summary>
    public ImmutableArray<HeadcountContracts> Contracts { get; internal init; } = [];

    /// <summary>The duties of the year of the date asked, by day.</summary>
    public ImmutableArray<HeadcountDuty> Duties { get; internal init; } = [];

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(HeadcountAnswer? other) => other is not null
        && (Holder, PeoplesCouncilApprovesTotal, HomeAffairsAppraises, PostsBelowNorm, BelowMinimum, RevenuePaidPosts, Vacancies)
            == (other.Holder, other.PeoplesCouncilApprovesTotal, other.HomeAffairsAppraises, other.PostsBelowNorm, other.BelowMinimum, other.RevenuePaidPosts, other.Vacancies)
        && (Surplus, PlanBy, Cut, CutPersons, Increase) == (other.Surplus, other.PlanBy, other.Cut, other.CutPersons, other.Increase)
        && Contracts.SequenceEqual(other.Contracts) && Duties.SequenceEqual(other.Duties);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Holder, PostsBelowNorm, Vacancies, Surplus, PlanBy, Increase, Contracts.Length, Duties.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var who = Holder is { } holder ? PowerHolders.Name(holder).In(language) : vietnamese ? "chưa xác định" : "not determined";
        return (vietnamese, Vacancies, Surplus) switch
        {
            (true, _, > 0) => $"Quyết định số lượng người làm việc: {who}; viên chức vượt số được giao: {Surplus}",
            (false, _, > 0) => $"The number of staff is decided by: {who}; public employees beyond the posts: {Surplus}",
            (true, > 0, _) => $"Quyết định số lượng người làm việc: {who}; số vị trí còn khuyết: {Vacancies}",
            (false, > 0, _) => $"The number of staff is decided by: {who}; posts not filled: {Vacancies}",
            (true, _, _) => $"Quyết định số lượng người làm việc: {who}",
            (false, _, _) => $"The number of staff is decided by: {who}",
        };
    }
}
