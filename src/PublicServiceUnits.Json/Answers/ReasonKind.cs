namespace PublicServiceUnits.Json;

/// <summary>Of which kind a reason is.</summary>
public enum ReasonKind
{
    /// <summary>A case that the law does not cover, or whose provision could not be read.</summary>
    Gap,

    /// <summary>Two provisions that disagree.</summary>
    Conflict,

    /// <summary>An authority to which the law leaves the answer.</summary>
    Authority,

    /// <summary>Something to know, which changes no verdict.</summary>
    Remark,
}
