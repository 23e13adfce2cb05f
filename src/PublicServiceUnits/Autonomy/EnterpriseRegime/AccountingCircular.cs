namespace PublicServiceUnits.Autonomy;

/// <summary>The circular that holds an accounting regime.</summary>
public enum AccountingCircular
{
    /// <summary>Circular 24/2024/TT-BTC: administrative bodies and public service units.</summary>
    Circular24Of2024,

    /// <summary>Circular 99/2025/TT-BTC: enterprises.</summary>
    Circular99Of2025,
}
