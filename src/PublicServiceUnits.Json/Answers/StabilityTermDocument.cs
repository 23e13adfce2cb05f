namespace PublicServiceUnits.Json;

/// <summary>A stability period as it stands in JSON.</summary>
/// <param name="Years">For how many years autonomy is granted; null where an older plan goes on or may.</param>
/// <param name="FirstYear">The first year; null where not known.</param>
/// <param name="LastYear">The last year; null where not known.</param>
public sealed record StabilityTermDocument(int? Years, int? FirstYear, int? LastYear);
