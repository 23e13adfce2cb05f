namespace PublicServiceUnits.Json;

/// <summary>A fact that the answer depends on and the caller did not give.</summary>
/// <param name="Path">Where it belongs in the facts: "investment.depreciation".</param>
/// <param name="Vi">What it is, in Vietnamese.</param>
/// <param name="En">What it is, in English.</param>
public sealed record MissingFactDocument(string Path, string Vi, string En);
