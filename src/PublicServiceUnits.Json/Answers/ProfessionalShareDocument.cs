namespace PublicServiceUnits.Json;

/// <summary>The persons in professional positions against all staff, as it stands in JSON.</summary>
/// <param name="Total">All staff.</param>
/// <param name="Professionals">Those in professional positions.</param>
/// <param name="Least">The fewest that the share allows.</param>
/// <param name="Lacking">How many are too few.</param>
public sealed record ProfessionalShareDocument(int Total, int Professionals, int Least, int Lacking);
