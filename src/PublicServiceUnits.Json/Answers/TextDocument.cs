namespace PublicServiceUnits.Json;

/// <summary>A text in both languages.</summary>
/// <param name="Vi">The Vietnamese text.</param>
/// <param name="En">The English text.</param>
public sealed record TextDocument(string Vi, string En);
