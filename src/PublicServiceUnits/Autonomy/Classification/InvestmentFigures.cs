using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Autonomy;

/// <summary>
/// The figures of the investment test (point a, clause 1, Article 9, Decree 60/2021/NĐ-CP; for science and technology
/// organisations before, clause 3, Article 3, Circular 90/2017/TT-BTC, of its assets and equipment). For a multi-function
/// health centre, of the treatment field (clause 1, Article 28). Where only the plan year or only the five-year average is
/// given, that figure decides. Amounts in dong; null where not known.
/// </summary>
public sealed record InvestmentFigures
{
    /// <summary>The planned allocation to the development fund in the plan year, in dong.</summary>
    public Vnd? PlannedDevelopmentFund { get; init; }

    /// <summary>The average allocation to the development fund over the five preceding years, in dong.</summary>
    public Vnd? FiveYearAverageDevelopmentFund { get; init; }

    /// <summary>The balance of the development fund of the preceding year, in dong (Circular 90/2017/TT-BTC only).</summary>
    public Vnd? DevelopmentFundBalance { get; init; }

    /// <summary>Fees retained for recurrent spending outside autonomy, in dong (before 2021-08-15: for non-recurrent spending).</summary>
    public Vnd? RetainedFees { get; init; }

    /// <summary>Depreciation of fixed assets for the year, in dong (trích khấu hao).</summary>
    public Vnd? Depreciation { get; init; }

    /// <summary>Wear of fixed assets for the year, in dong (hao mòn).</summary>
    public Vnd? Wear { get; init; }

    /// <summary>
    /// Whether the unit finances its investment itself, as the plan or decision states it, where the figures above are
    /// not at hand. The figures win where they are complete. Under Circular 145/2017/TT-BTC, which has no amounts, this
    /// is the test.
    /// </summary>
    public bool? SelfFinanced { get; init; }
}
