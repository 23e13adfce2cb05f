using PublicServiceUnits.Units;

namespace PublicServiceUnits.Autonomy;

/// <summary>The conditions on which rights hang: the field, the kind of unit, its services, its council, the salary regime.</summary>
internal static class RightConditions
{
    public static readonly RightCondition InHealth = Field(
        new("trong y tế - dân số", "in health and population"), sector => sector == UnitSector.HealthAndPopulation);

    public static readonly RightCondition OutsideHealth = Field(
        new("ngoài y tế - dân số", "outside health and population"), sector => sector != UnitSector.HealthAndPopulation);

    public static readonly RightCondition InEducation = Field(
        new("trong giáo dục đào tạo, giáo dục nghề nghiệp", "in education, training and vocational education"),
        sector => sector is UnitSector.EducationAndTraining or UnitSector.VocationalEducation);

    public static readonly RightCondition InEducationAndTraining = Field(
        new("trong giáo dục đào tạo", "in education and training"), sector => sector == UnitSector.EducationAndTraining);

    public static readonly RightCondition InVocationalEducation = Field(
        new("trong giáo dục nghề nghiệp", "in vocational education"), sector => sector == UnitSector.VocationalEducation);

    public static readonly RightCondition InEducationOrHealth = Field(
        new("trong giáo dục đào tạo hoặc y tế", "in education and training or health"),
        sector => sector is UnitSector.EducationAndTraining or UnitSector.HealthAndPopulation);

    public static readonly RightCondition OutsideEducationAndHealth = Field(
        new("ngoài giáo dục và y tế", "outside education and health"),
        sector => sector is not (UnitSector.EducationAndTraining or UnitSector.VocationalEducation or UnitSector.HealthAndPopulation));

    public static readonly RightCondition HigherEducation = new(
        RightsRules.HigherEducation, new("là cơ sở giáo dục đại học", "a higher-education institution"), facts => facts.IsHigherEducationInstitution);

    public static readonly RightCondition RegionalUniversity = new(
        RightsRules.RegionalUniversity, new("là đại học vùng", "a regional university"), facts => facts.IsRegionalUniversity);

    public static readonly RightCondition HealthCentre = new(
        RightsRules.HealthCentre, new("là trung tâm y tế đa chức năng", "a multi-function health centre"), facts => facts.IsMultiFunctionHealthCentre);

    public static readonly RightCondition WithServices = new(
        RightsRules.Services, new("có hoạt động dịch vụ", "with service activities"), facts => facts.HasServiceActivities);

    public static readonly RightCondition WithoutServices = new(
        RightsRules.Services, new("không có hoạt động dịch vụ", "without service activities"), facts => !facts.HasServiceActivities);

    public static readonly RightCondition WithCouncil = new(
        RightsRules.Council, new("có hội đồng", "with a council"), facts => facts.HasCouncil);

    public static readonly RightCondition WithoutCouncil = new(
        RightsRules.Council, new("không có hội đồng", "without a council"), facts => !facts.HasCouncil);

    // Never open: the rows of today's regime say themselves that they hold until the new one starts.
    public static readonly RightCondition BeforeNewSalaries = new(
        RightsRules.NewSalaries,
        new("trước chế độ tiền lương của Nghị quyết số 27-NQ/TW", "before the salary regime of Resolution 27-NQ/TW"),
        facts => facts.HasNewSalaryRegimeStarted != true);

    public static readonly RightCondition UnderNewSalaries = new(
        RightsRules.NewSalaries,
        new("khi chế độ tiền lương của Nghị quyết số 27-NQ/TW có hiệu lực", "once the salary regime of Resolution 27-NQ/TW is in force"),
        facts => facts.HasNewSalaryRegimeStarted == true);

    private static RightCondition Field(LocalizedText label, Func<UnitSector, bool> holds) =>
        new(RightsRules.Sector, label, facts => facts.Sector is { } sector ? holds(sector) : null);
}
