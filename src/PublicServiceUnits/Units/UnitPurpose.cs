namespace PublicServiceUnits.Units;

/// <summary>What a unit is for, as far as rules of any area ask it; what is not known stays null.</summary>
public sealed record UnitPurpose
{
    /// <summary>Whether it serves State management (phục vụ quản lý nhà nước).</summary>
    public bool? ServesStateManagement { get; init; }

    /// <summary>Whether it supplies basic, essential public services (dịch vụ sự nghiệp công cơ bản, thiết yếu).</summary>
    public bool? SuppliesBasicEssentialServices { get; init; }

    /// <summary>Whether it serves several sectors and fields (đa ngành, đa lĩnh vực).</summary>
    public bool? IsMultiSector { get; init; }

    /// <summary>Whether it is a unit abroad (ở nước ngoài): under a ministry or a government-attached agency, with its seat outside Viet Nam (clause 1, Article 3, Decree 120/2020/NĐ-CP).</summary>
    public bool? IsAbroad { get; init; }
}
