namespace PublicServiceUnits.Autonomy;

/// <summary>The circular that holds an accounting regime.</summary>
public enum AccountingCircular
{
    /// <summary>Circular 24/2024/TT-BTC: administrative bodies and public service units.</summary>
    Circular24Of2024,

    /// <summary>Circular 99/2025/TT-BTC: enterprises.</summary>
    Circular99Of2025,

    /// <summary>Circular 107/2017/TT-BTC: administrative bodies and public service units, up to fiscal year 2024.</summary>
    Circular107Of2017,

    /// <summary>Circular 200/2014/TT-BTC: enterprises, fiscal years 2015 to 2025.</summary>
    Circular200Of2014,
}
