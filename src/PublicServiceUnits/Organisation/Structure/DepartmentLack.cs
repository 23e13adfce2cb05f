namespace PublicServiceUnits.Organisation;

/// <summary>What a department lacks to be set up.</summary>
public enum DepartmentLack
{
    /// <summary>Work areas (mảng công tác).</summary>
    WorkAreas,

    /// <summary>A management process of its own (quy trình quản lý riêng).</summary>
    OwnProcess,

    /// <summary>Work for enough public employees (viên chức).</summary>
    PublicEmployees,

    /// <summary>Pupils, for a specialised faculty of a vocational upper-secondary school.</summary>
    Pupils,
}
