namespace PublicServiceUnits.Autonomy;

/// <summary>The accounting regime (chế độ kế toán) of a unit.</summary>
public enum AccountingRegime
{
    /// <summary>That of administrative bodies and public service units (chế độ kế toán hành chính, sự nghiệp).</summary>
    AdministrativeAndPublicService,

    /// <summary>That of enterprises (chế độ kế toán doanh nghiệp).</summary>
    Enterprise,
}
