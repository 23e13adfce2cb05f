using System.Collections.Immutable;
using NodaTime;

namespace PublicServiceUnits.Calendar;

/// <summary>
/// What the Government or the employer decided for one year. What the law fixes itself (1 January, Hùng Kings' day, 30
/// April, 1 May, 2 September, days in place of weekly rest) need not be given. Swapped days are taken to be none unless given.
/// </summary>
public sealed record OfficialDaysOff
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The days taken at the lunar new year, as many as the law gives; empty where not known.</summary>
    public ImmutableArray<LocalDate> TetDays { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>From 2021: the second day of National Day, 1 or 3 September; null where not known.</summary>
    public LocalDate? NationalDayNeighbour { get; init; }

    /// <summary>Further days off of the year: days swapped, days of mourning.</summary>
    public ImmutableArray<LocalDate> OtherDaysOff { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Days of weekly rest on which people work in exchange.</summary>
    public ImmutableArray<LocalDate> WorkedRestDays { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether both give the same days.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(OfficialDaysOff? other) =>
        other is not null
        && Year == other.Year
        && TetDays.AsSpan().SequenceEqual(other.TetDays.AsSpan())
        && NationalDayNeighbour == other.NationalDayNeighbour
        && OtherDaysOff.AsSpan().SequenceEqual(other.OtherDaysOff.AsSpan())
        && WorkedRestDays.AsSpan().SequenceEqual(other.WorkedRestDays.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Year, TetDays.AsSpan().Length, NationalDayNeighbour);
}
