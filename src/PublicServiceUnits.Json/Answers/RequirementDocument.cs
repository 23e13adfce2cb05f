using System.Text.Json;
using System.Text.Json.Serialization;

namespace PublicServiceUnits.Json;

/// <summary>
/// What the law asks of a figure: a lower bound, an upper bound or both; a bound that is not there is left out. A plain
/// "yes" is at least and at most the flag true.
/// </summary>
public sealed record RequirementDocument : IJsonOnDeserialized
{
    /// <summary>The bound or more.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MeasurementDocument? AtLeast { get; init; }

    /// <summary>More than the bound.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MeasurementDocument? MoreThan { get; init; }

    /// <summary>The bound or less.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MeasurementDocument? AtMost { get; init; }

    /// <summary>Less than the bound.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MeasurementDocument? LessThan { get; init; }

    void IJsonOnDeserialized.OnDeserialized()
    {
        var hasLower = AtLeast is not null || MoreThan is not null;
        var hasUpper = AtMost is not null || LessThan is not null;
        if ((AtLeast is not null && MoreThan is not null) || (AtMost is not null && LessThan is not null) || !(hasLower || hasUpper))
        {
            throw new JsonException("Accepted is atLeast or moreThan, or atMost or lessThan, or one of each pair.");
        }
    }
}
