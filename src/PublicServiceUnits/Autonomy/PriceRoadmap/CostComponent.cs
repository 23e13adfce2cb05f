namespace PublicServiceUnits.Autonomy;

/// <summary>A part of the cost that the price of a public service may hold (Article 10, Decree 16/2015/NĐ-CP; point a, clause 3, Article 5, Decree 60/2021/NĐ-CP).</summary>
public enum CostComponent
{
    /// <summary>Pay (chi phí tiền lương).</summary>
    Pay,

    /// <summary>Direct costs (chi phí trực tiếp).</summary>
    DirectCosts,

    /// <summary>Management costs (chi phí quản lý).</summary>
    ManagementCosts,

    /// <summary>Depreciation of fixed assets (khấu hao tài sản cố định).</summary>
    Depreciation,

    /// <summary>Other costs by the price law (chi phí khác theo quy định của pháp luật về giá), from 2021-08-15.</summary>
    OtherLawfulCosts,
}
