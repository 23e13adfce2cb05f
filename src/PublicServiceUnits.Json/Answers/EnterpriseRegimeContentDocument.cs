namespace PublicServiceUnits.Json;

/// <summary>One part of what the enterprise-like finance mechanism holds, as it stands in JSON.</summary>
/// <param name="Vi">The Vietnamese text.</param>
/// <param name="En">The English text.</param>
/// <param name="Provision">The Vietnamese citation.</param>
public sealed record EnterpriseRegimeContentDocument(string Vi, string En, string Provision);
