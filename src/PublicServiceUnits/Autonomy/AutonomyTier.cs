namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The tier (nhóm, before 2021-08-15 loại) of financial autonomy. The number is the group's number in Article 9, Decree
/// 60/2021/NĐ-CP; a lower number is more autonomy.
/// </summary>
public enum AutonomyTier
{
    /// <summary>Group 1: covers its recurrent and its investment expenditure (tự bảo đảm chi thường xuyên và chi đầu tư).</summary>
    Group1 = 1,

    /// <summary>Group 2: covers its recurrent expenditure (tự bảo đảm chi thường xuyên).</summary>
    Group2 = 2,

    /// <summary>Group 3: covers a part of its recurrent expenditure (tự bảo đảm một phần chi thường xuyên).</summary>
    Group3 = 3,

    /// <summary>Group 4: the State covers its recurrent expenditure (do Nhà nước bảo đảm chi thường xuyên).</summary>
    Group4 = 4,
}
