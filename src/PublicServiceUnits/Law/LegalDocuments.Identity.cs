using PublicServiceUnits.Law.Register;

namespace PublicServiceUnits.Law;

/// <content>Codes and chapters by which units are known.</content>
public static partial class LegalDocuments
{
    /// <summary>Circular 185/2015/TT-BTC on the code of units related to the budget.</summary>
    public static LegalDocument Circular185Of2015 => IdentityDocuments.Circular185Of2015;

    /// <summary>Circular 324/2016/TT-BTC on the State budget index, up to 2025.</summary>
    public static LegalDocument Circular324Of2016 => IdentityDocuments.Circular324Of2016;

    /// <summary>Circular 93/2019/TT-BTC, which amends Circular 324/2016; its content was not read.</summary>
    public static LegalDocument Circular93Of2019 => IdentityDocuments.Circular93Of2019;

    /// <summary>Circular 51/2022/TT-BTC, which amends Circular 324/2016; its content was not read.</summary>
    public static LegalDocument Circular51Of2022 => IdentityDocuments.Circular51Of2022;

    /// <summary>Circular 84/2024/TT-BTC, which amends Circular 324/2016; its content was not read.</summary>
    public static LegalDocument Circular84Of2024 => IdentityDocuments.Circular84Of2024;

    /// <summary>Circular 86/2024/TT-BTC on tax registration; known through reports.</summary>
    public static LegalDocument Circular86Of2024 => IdentityDocuments.Circular86Of2024;

    /// <summary>Circular 130/2025/TT-BTC on the State budget index, from budget year 2026.</summary>
    public static LegalDocument Circular130Of2025 => IdentityDocuments.Circular130Of2025;

    /// <summary>Circular 41/2025/TT-BTC, which amends Circular 324/2016; its date of issue is not known and its content was not read.</summary>
    public static LegalDocument Circular41Of2025 => IdentityDocuments.Circular41Of2025;
}
