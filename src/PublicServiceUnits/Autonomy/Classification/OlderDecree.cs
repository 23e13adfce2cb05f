namespace PublicServiceUnits.Autonomy;

/// <summary>The decree under which an older autonomy plan was approved.</summary>
public enum OlderDecree
{
    /// <summary>Decree 43/2006/NĐ-CP.</summary>
    Decree43Of2006,

    /// <summary>Decree 54/2016/NĐ-CP.</summary>
    Decree54Of2016,

    /// <summary>Decree 141/2016/NĐ-CP.</summary>
    Decree141Of2016,

    /// <summary>Decree 85/2012/NĐ-CP, which Article 40 does not name.</summary>
    Decree85Of2012,

    /// <summary>Decree 16/2015/NĐ-CP, which Article 40 does not name.</summary>
    Decree16Of2015,
}
