namespace PublicServiceUnits.Organisation;

/// <summary>The field of a unit, as the circulars on management councils divide them.</summary>
public enum CouncilField
{
    /// <summary>A field without a circular in this library: the decree alone holds.</summary>
    Other,

    /// <summary>Public science and technology organisations (Circular 13/2017/TT-BKHCN).</summary>
    ScienceAndTechnology,

    /// <summary>Natural resources and environment (Circular 18/2018/TT-BTNMT).</summary>
    NaturalResourcesAndEnvironment,

    /// <summary>The field of the State Bank (Circular 39/2018/TT-NHNN).</summary>
    StateBank,

    /// <summary>Agriculture and rural development (Circulars 41/2018 and 12/2023/TT-BNNPTNT).</summary>
    Agriculture,

    /// <summary>Justice (Circular 04/2022/TT-BTP).</summary>
    Justice,

    /// <summary>Finance (Circular 11/2023/TT-BTC).</summary>
    Finance,

    /// <summary>Planning, investment and statistics (Circular 12/2023/TT-BKHĐT).</summary>
    PlanningInvestmentAndStatistics,

    /// <summary>Culture, family, sports and tourism (Circular 12/2021/TT-BVHTTDL).</summary>
    CultureSportsAndTourism,

    /// <summary>Transport (Circular 24/2023/TT-BGTVT).</summary>
    Transport,

    /// <summary>Education, units that are no schools (Circular 03/2025/TT-BGDĐT).</summary>
    Education,
}
