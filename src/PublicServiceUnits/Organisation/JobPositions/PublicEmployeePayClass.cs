namespace PublicServiceUnits.Organisation;

/// <summary>The pay class of a public employee's professional title (loại viên chức) before the career levels.</summary>
public enum PublicEmployeePayClass
{
    /// <summary>Class B.</summary>
    B,

    /// <summary>Class A0.</summary>
    A0,

    /// <summary>Class A1.</summary>
    A1,

    /// <summary>Class A2, both groups (A2.1, A2.2).</summary>
    A2,

    /// <summary>Class A3, both groups (A3.1, A3.2).</summary>
    A3,
}
