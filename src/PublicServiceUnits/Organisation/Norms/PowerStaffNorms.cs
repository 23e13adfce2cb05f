using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Units;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Organisation.OrganisationDates;

namespace PublicServiceUnits.Organisation;

/// <summary>The number of staff (Decree 106/2020/NĐ-CP) and recruiting (Decrees 115/2020/NĐ-CP, 259/2026/NĐ-CP, rules of education).</summary>
internal static class PowerStaffNorms
{
    private const RightHolders Partial = RightHolders.Group3 | RightHolders.Group4;

    /// <summary>Every rule of this room. That the rules on headcount outlast Decree 232/2026/NĐ-CP, which ends those on positions only, is derived.</summary>
    public static readonly PowerNorm[] Rules =
    [
        PowerNorm.Of(
            PowerKind.TotalHeadcount, RightHolders.SelfFinancing, "groups-1-and-2-with-council",
            Of106(
                PowerHolder.CouncilThenHead,
                new("không thấp hơn định mức của bộ quản lý ngành", "not below the norm of the ministry of the field"),
                Decree106Of2020.At("9", "1"), Decree106Of2020.At("16", "1", "b"))).If(PowerConditions.WithCouncil),
        PowerNorm.Of(
            PowerKind.TotalHeadcount, RightHolders.SelfFinancing, "groups-1-and-2-without-council",
            Of106(
                PowerHolder.Head,
                new("không thấp hơn định mức của bộ quản lý ngành", "not below the norm of the ministry of the field"),
                Decree106Of2020.At("9", "1"), Decree106Of2020.At("16", "1", "b"))).If(PowerConditions.WithoutCouncil),
        PowerNorm.Of(
            PowerKind.TotalHeadcount, Partial, "central-units",
            Of106(
                PowerHolder.ManagingAuthority,
                new(
                    "bộ giao trong tổng số được Bộ Nội vụ thẩm định; nhóm 3 giao cả số hưởng lương từ nguồn thu",
                    "the ministry assigns within the total appraised by the Ministry of Home Affairs; for Group 3 also the number paid from revenue"),
                Decree106Of2020.At("9", "2", "d"))).If(PowerConditions.NotOfLocality),
        PowerNorm.Of(
            PowerKind.TotalHeadcount, Partial, "local-units",
            Of106(
                PowerHolder.ProvincialPeoplesCommittee,
                new(
                    "Ủy ban nhân dân cấp tỉnh giao trong tổng số được Hội đồng nhân dân phê duyệt; nhóm 3 giao cả số hưởng lương từ nguồn thu",
                    "the provincial People's Committee assigns within the total approved by the People's Council; for Group 3 also the number paid from revenue"),
                Decree106Of2020.At("9", "2", "đ"))).If(PowerConditions.OfLocality),
        PowerNorm.Of(
            PowerKind.TotalHeadcount, RightHolders.All, "bodies-not-named",
            Timelines.From(Decree106, new PowerValue(null, PowersReasons.OutsideDecree106.Text, PowersReasons.OutsideDecree106), Decree106Of2020.At("2")))
            .Special(PowerConditions.OutsideDecree106),
        PowerNorm.Of(
            PowerKind.TotalHeadcount, Partial, "local-schools",
            Timelines.FromSecondary(
                Circular15,
                new PowerValue(
                    PowerHolder.EducationDepartment,
                    new(
                        "giao, điều chỉnh cho mọi trường công lập trong tỉnh trong tổng số được Hội đồng nhân dân phê duyệt",
                        "assigns and adjusts for all public schools of the province within the total approved by the People's Council")),
                Circular15Of2025OfEducationMinistry.At("4", "6", "c")),
            Timelines.FromSecondary(
                Circular45,
                new PowerValue(
                    PowerHolder.ManagingAuthorityOrDelegate,
                    new(
                        "thẩm quyền giao của Sở đã bị bãi bỏ; Ủy ban nhân dân cấp tỉnh hoặc nơi được phân cấp giao",
                        "the department's power to assign was repealed; the provincial People's Committee or its delegate assigns")),
                Circular45Of2026OfEducationMinistry.At("1", "9"), Decree106Of2020.At("9", "2", "đ")))
            .Special(PowerConditions.GeneralSchool, PowerConditions.OfLocality),
        PowerNorm.Of(
            PowerKind.TotalHeadcount, Partial, "communal-units",
            Timelines.FromSecondary(
                ManagingBodyNorms.TwoTiers,
                new PowerValue(
                    PowerHolder.ProvincialPeoplesCommittee,
                    new(
                        "cấp tỉnh giao trong tổng số được Hội đồng nhân dân tỉnh phê duyệt; Ủy ban nhân dân cấp xã quản lý số được giao theo phân cấp",
                        "the province assigns within the total approved by its People's Council; the communal People's Committee manages the number as delegated"))
                    { Remark = PowersReasons.WardsNotRead },
                Decree106Of2020.At("9", "2", "đ"), LocalGovernmentLaw72Of2025.At("22", "6")))
            .Special(PowerConditions.OfCommune),
        PowerNorm.Of(
            PowerKind.Recruitment, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(Decree115, new PowerValue(PowerHolder.Head, Own()), Decree115Of2020.At("7", "1")),
            Timelines.FromSecondary(Decree232, new PowerValue(PowerHolder.Head, Own()), Decree259Of2026.At("3"))),
        PowerNorm.Of(
            PowerKind.Recruitment, Partial, "groups-3-and-4",
            Timelines.From(Decree115, new PowerValue(PowerHolder.ManagingAuthorityOrDelegate, ByAuthority()), Decree115Of2020.At("7", "2")),
            Timelines.FromSecondary(
                Decree232,
                new PowerValue(
                    PowerHolder.ManagingAuthorityOrDelegate,
                    new(
                        "cơ quan quản lý, kể cả Ủy ban nhân dân cấp xã, tuyển dụng hoặc ủy quyền",
                        "the managing body, the communal People's Committee included, recruits or gives a mandate")),
                Decree259Of2026.At("3"))),
        PowerNorm.Of(
            PowerKind.Recruitment, RightHolders.All, "local-schools",
            Timelines.FromSecondary(
                Circular45,
                new PowerValue(
                    PowerHolder.EducationDepartment,
                    new(
                        "tuyển dụng nhà giáo, cán bộ quản lý, nhân sự hỗ trợ cho mọi trường công lập trong tỉnh",
                        "recruits teachers, managers and support staff of all public schools of the province")),
                Circular45Of2026OfEducationMinistry.At("1", "4")))
            .Special(PowerConditions.GeneralSchool, PowerConditions.OfLocality),
        PowerNorm.Of(
            PowerKind.TeacherRecruitment, RightHolders.All, "vocational-and-higher",
            Timelines.FromSecondary(
                Decree93,
                new PowerValue(
                    PowerHolder.Head,
                    new(
                        "người đứng đầu tuyển dụng nhà giáo hoặc phân cấp cho trường, đơn vị thành viên",
                        "the head recruits teachers or lets member schools and units do so")),
                Decree93Of2026.At("5", "2", "a")))
            .Special(PowerConditions.VocationalOrHigher),
    ];

    private static Timelines.Version<PowerValue>[] Of106(PowerHolder holder, LocalizedText text, params Provision[] provisions) =>
    [
        Timelines.From(Decree106, new PowerValue(holder, text), provisions),
        Timelines.FromSecondary(Decree232, new PowerValue(holder, text), [.. provisions, Decree232Of2026.At("16", "2")]),
    ];

    private static LocalizedText Own() => new("đơn vị tự tuyển dụng viên chức", "the unit recruits its own public employees");

    private static LocalizedText ByAuthority() => new(
        "cơ quan quản lý tuyển dụng hoặc phân cấp cho người đứng đầu đơn vị", "the managing body recruits or lets the head do so");
}
