using System.Collections.Immutable;

namespace PublicServiceUnits.Organisation;

/// <summary>A council as it stands, and a vote of it. What is not known stays null and leaves open what depends on it.</summary>
public sealed record CouncilAsItStands
{
    /// <summary>The members, chair and vice-chairs included.</summary>
    public int? Members { get; init; }

    /// <summary>The members by capacity; a capacity that is not listed has nobody. Empty where the capacities are not known.</summary>
    public ImmutableArray<CouncilSeats> Seats { get; init; } = [];

    /// <summary>In which capacity the chair sits; the head where the head of the unit is chair.</summary>
    public CouncilCapacity? Chair { get; init; }

    /// <summary>The vice-chairs.</summary>
    public int? ViceChairs { get; init; }

    /// <summary>The term of the members, months.</summary>
    public int? TermMonths { get; init; }

    /// <summary>The most terms on end that a member other than the head has been appointed for, this one included.</summary>
    public int? ConsecutiveTerms { get; init; }

    /// <summary>The most months between two regular meetings.</summary>
    public int? MonthsBetweenMeetings { get; init; }

    /// <summary>Whether a resolution was taken without a meeting, by written opinions; null where no vote is asked.</summary>
    public bool? InWriting { get; init; }

    /// <summary>The members present at the meeting.</summary>
    public int? Present { get; init; }

    /// <summary>Whether the chair or a vice-chair led the meeting.</summary>
    public bool? LedByChairOrVice { get; init; }

    /// <summary>Whether a member from outside the school was present.</summary>
    public bool? OutsiderPresent { get; init; }

    /// <summary>The votes for the resolution.</summary>
    public int? InFavour { get; init; }

    /// <summary>Whether the chair was for it; asked where the votes are equal.</summary>
    public bool? ChairInFavour { get; init; }
}
