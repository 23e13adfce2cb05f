using PublicServiceUnits.Law.Register;

namespace PublicServiceUnits.Law;

/// <content>Councils of units and schools.</content>
public static partial class LegalDocuments
{
    /// <summary>Law 08/2012/QH13 on Higher Education, up to 2025; Articles 14 and 16 as amended in 2018 were read.</summary>
    public static LegalDocument HigherEducationLaw8Of2012 => SchoolCouncilDocuments.HigherEducationLaw8Of2012;

    /// <summary>Law 74/2014/QH13 on Vocational Education, up to 2025.</summary>
    public static LegalDocument VocationalEducationLaw74Of2014 => SchoolCouncilDocuments.VocationalEducationLaw74Of2014;

    /// <summary>Circular 03/2016/TT-BNV on management councils.</summary>
    public static LegalDocument Circular3Of2016OfHomeAffairs => CouncilDocuments.Circular3Of2016OfHomeAffairs;

    /// <summary>Circular 13/2017/TT-BKHCN on management councils of science and technology organisations.</summary>
    public static LegalDocument Circular13Of2017OfScienceMinistry => CouncilDocuments.Circular13Of2017OfScienceMinistry;

    /// <summary>Circular 18/2018/TT-BTNMT on management councils in natural resources and environment.</summary>
    public static LegalDocument Circular18Of2018OfEnvironmentMinistry => CouncilDocuments.Circular18Of2018OfEnvironmentMinistry;

    /// <summary>Law 34/2018/QH14, which amends the Law on Higher Education of 2012.</summary>
    public static LegalDocument Law34Of2018 => SchoolCouncilDocuments.Law34Of2018;

    /// <summary>Circular 39/2018/TT-NHNN on management councils in the State Bank's field.</summary>
    public static LegalDocument Circular39Of2018OfStateBank => CouncilDocuments.Circular39Of2018OfStateBank;

    /// <summary>Circular 41/2018/TT-BNNPTNT on management councils in agriculture.</summary>
    public static LegalDocument Circular41Of2018OfAgricultureMinistry => CouncilDocuments.Circular41Of2018OfAgricultureMinistry;

    /// <summary>Education Law 43/2019/QH14; its article on school councils was not read.</summary>
    public static LegalDocument EducationLaw43Of2019 => SchoolCouncilDocuments.EducationLaw43Of2019;

    /// <summary>Circular 14/2021/TT-BLĐTBXH, the charter of vocational secondary schools.</summary>
    public static LegalDocument Circular14Of2021OfLabourMinistry => SchoolCouncilDocuments.Circular14Of2021OfLabourMinistry;

    /// <summary>Circular 15/2021/TT-BLĐTBXH, the charter of colleges.</summary>
    public static LegalDocument Circular15Of2021OfLabourMinistry => SchoolCouncilDocuments.Circular15Of2021OfLabourMinistry;

    /// <summary>Circular 12/2021/TT-BVHTTDL on management councils in culture; only its scope was read.</summary>
    public static LegalDocument Circular12Of2021OfCultureMinistry => CouncilDocuments.Circular12Of2021OfCultureMinistry;

    /// <summary>Circular 04/2022/TT-BTP on management councils in justice.</summary>
    public static LegalDocument Circular4Of2022OfJusticeMinistry => CouncilDocuments.Circular4Of2022OfJusticeMinistry;

    /// <summary>Circular 11/2023/TT-BTC on management councils in finance.</summary>
    public static LegalDocument Circular11Of2023 => CouncilDocuments.Circular11Of2023;

    /// <summary>Circular 24/2023/TT-BGTVT on management councils in transport; only its scope was read.</summary>
    public static LegalDocument Circular24Of2023OfTransportMinistry => CouncilDocuments.Circular24Of2023OfTransportMinistry;

    /// <summary>Circular 12/2023/TT-BNNPTNT on management councils in agriculture; only its scope was read.</summary>
    public static LegalDocument Circular12Of2023OfAgricultureMinistry => CouncilDocuments.Circular12Of2023OfAgricultureMinistry;

    /// <summary>Circular 12/2023/TT-BKHĐT on management councils in planning, investment and statistics.</summary>
    public static LegalDocument Circular12Of2023OfPlanningMinistry => CouncilDocuments.Circular12Of2023OfPlanningMinistry;

    /// <summary>Law 124/2025/QH15 on Vocational Education; not read.</summary>
    public static LegalDocument VocationalEducationLaw124Of2025 => SchoolCouncilDocuments.VocationalEducationLaw124Of2025;

    /// <summary>Law 125/2025/QH15 on Higher Education; its articles on councils were not read.</summary>
    public static LegalDocument HigherEducationLaw125Of2025 => SchoolCouncilDocuments.HigherEducationLaw125Of2025;

    /// <summary>Decree 66/2026/NĐ-CP on the Education Law, read in a re-typed copy.</summary>
    public static LegalDocument Decree66Of2026 => SchoolCouncilDocuments.Decree66Of2026;

    /// <summary>Circular 03/2025/TT-BGDĐT on management councils in education; its date of issue is not known.</summary>
    public static LegalDocument Circular3Of2025OfEducationMinistry => CouncilDocuments.Circular3Of2025OfEducationMinistry;
}
