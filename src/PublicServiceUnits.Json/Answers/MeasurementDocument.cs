using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json;

/// <summary>A figure under the name of its kind: exactly one of the members is there.</summary>
public sealed record MeasurementDocument : IJsonOnDeserialized
{
    /// <summary>An amount of dong.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Vnd? Amount { get; init; }

    /// <summary>An exact fraction.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Ratio? Level { get; init; }

    /// <summary>A number of persons, units or other things.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Count { get; init; }

    /// <summary>Yes or no.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Flag { get; init; }

    /// <summary>Calendar days.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Days { get; init; }

    /// <summary>Working days.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? WorkingDays { get; init; }

    /// <summary>Months.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Months { get; init; }

    /// <summary>A date.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? Date { get; init; }

    void IJsonOnDeserialized.OnDeserialized()
    {
        ReadOnlySpan<bool> given = [Amount is not null, Level is not null, Count is not null, Flag is not null, Days is not null, WorkingDays is not null, Months is not null, Date is not null];
        if (given.Count(true) != 1)
        {
            throw new JsonException("Accepted is exactly one of amount, level, count, flag, days, workingDays, months, date.");
        }
    }
}
