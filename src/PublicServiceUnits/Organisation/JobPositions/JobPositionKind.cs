namespace PublicServiceUnits.Organisation;

/// <summary>The kinds of job positions (nhóm vị trí việc làm): four under Decree 106/2020/NĐ-CP, three under Decree 232/2026/NĐ-CP.</summary>
public enum JobPositionKind
{
    /// <summary>Positions that lead and manage (lãnh đạo, quản lý; from 2026-07-01 quản lý).</summary>
    Management,

    /// <summary>Professional positions of the sector (chức danh nghề nghiệp chuyên ngành), up to 2026-06-30.</summary>
    SectorProfessional,

    /// <summary>Professional positions shared by sectors (chuyên môn dùng chung), up to 2026-06-30.</summary>
    SharedProfessional,

    /// <summary>Professional positions (chuyên môn, nghiệp vụ), from 2026-07-01.</summary>
    Professional,

    /// <summary>Positions that support and serve (hỗ trợ, phục vụ; from 2026-07-01 hỗ trợ).</summary>
    Support,
}
