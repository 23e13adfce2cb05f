using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Organisation;

/// <summary>State management, which is no function of a unit, and the delivery of services, which is the head's to answer for.</summary>
internal static class PowerFunctionNorms
{
    /// <summary>Every rule of this room.</summary>
    public static readonly PowerNorm[] Rules =
    [
        PowerNorm.Of(
            PowerKind.StateManagement, RightHolders.All, "ministries",
            Timelines.From(
                OrganisationDates.EmployeesLaw58,
                new PowerValue(
                    PowerHolder.Nobody,
                    new(
                        "chức năng quản lý nhà nước của bộ tách khỏi chức năng điều hành đơn vị",
                        "the ministry's State management is split from the running of units"))
                    { WhenGiven = PowersReasons.SplitIsPolicy },
                PublicEmployeesLaw58Of2010.At("10", "3")),
            Timelines.From(
                OrganisationDates.Decree303,
                new PowerValue(
                    PowerHolder.Nobody,
                    new("đơn vị thuộc bộ không có chức năng quản lý nhà nước", "a unit of a ministry has no State-management function")),
                Decree303Of2025.At("13", "2"))).If(PowerConditions.OfMinistry),
        PowerNorm.Of(
            PowerKind.StateManagement, RightHolders.All, "other-bodies",
            Timelines.From(
                OrganisationDates.EmployeesLaw58,
                new PowerValue(null, PowersReasons.OnlyMinistriesNamed.Text, PowersReasons.OnlyMinistriesNamed),
                PublicEmployeesLaw58Of2010.At("10", "3")),
            Timelines.From(
                OrganisationDates.Decree232,
                new PowerValue(null, PowersReasons.OnlyMinistriesNamed.Text, PowersReasons.OnlyMinistriesNamed),
                Decree303Of2025.At("13", "2"))).If(PowerConditions.NotOfMinistry),
        PowerNorm.Of(
            PowerKind.NetworkAndLists, RightHolders.All, "state-bodies",
            PowerNorm.Of120(
                PowerHolder.StateBodies,
                new(
                    "Thủ tướng phê duyệt quy hoạch mạng lưới, ban hành danh mục dịch vụ cơ bản, thiết yếu; bộ quản lý ngành ban hành tiêu chí phân loại, điều kiện",
                    "the Prime Minister approves the network plan and issues the list of basic essential services; the ministry of the field issues criteria and conditions"),
                Decree120Of2020.At("19", "2", "a"), Decree120Of2020.At("20", "1"), Decree120Of2020.At("20", "2"))),
        PowerNorm.Of(
            PowerKind.ServiceStandards, RightHolders.All, "central-bodies",
            Timelines.From(
                AutonomyDates.Decree60,
                new PowerValue(
                    PowerHolder.StateBodies,
                    new("bộ, cơ quan trung ương ban hành định mức, tiêu chuẩn chất lượng, thanh tra, kiểm tra", "the ministry or central body issues norms and quality standards, inspects and checks")),
                Decree60Of2021.At("36", "1", "c"), Decree60Of2021.At("36", "1", "d"), Decree60Of2021.At("36", "1", "đ"))).If(PowerConditions.OfCentralBody),
        PowerNorm.Of(
            PowerKind.ServiceStandards, RightHolders.All, "localities",
            Timelines.From(
                AutonomyDates.Decree60,
                new PowerValue(
                    PowerHolder.ProvincialPeoplesCommittee,
                    new("Ủy ban nhân dân cấp tỉnh ban hành danh mục, định mức, tiêu chuẩn chất lượng, thanh tra, kiểm tra", "the provincial People's Committee issues lists, norms and quality standards, inspects and checks")),
                Decree60Of2021.At("37", "2"), Decree60Of2021.At("37", "1"), Decree60Of2021.At("37", "3"), Decree60Of2021.At("37", "4"))).If(PowerConditions.OfLocality),
        PowerNorm.Of(
            PowerKind.ServiceQuality, RightHolders.All, "head",
            PowerNorm.Of120(
                PowerHolder.Head,
                new(
                    "bảo đảm chất lượng theo tiêu chí, tiêu chuẩn của cơ quan nhà nước; công khai, giải trình",
                    "secures quality by the State's criteria and standards; publishes and accounts"),
                Decree120Of2020.At("25", "2"), Decree120Of2020.At("25", "4"))),
        PowerNorm.Of(
            PowerKind.ForProfitBusiness, RightHolders.All, "units",
            Timelines.From(
                OrganisationDates.EmployeesLaw58,
                new PowerValue(
                    PowerHolder.Nobody,
                    new("không tổ chức đơn vị chỉ kinh doanh, thu lợi nhuận", "no unit is organised that does nothing but business for profit")),
                PublicEmployeesLaw58Of2010.At("10", "2")),
            Timelines.FromSecondary(
                OrganisationDates.Decree232,
                new PowerValue(
                    PowerHolder.Nobody,
                    new("đơn vị sự nghiệp công lập không vì mục tiêu lợi nhuận", "a public service unit is not for profit")),
                PublicEmployeesLaw129Of2025.At("5", "1"))),
        PowerNorm.Of(
            PowerKind.Accountability, RightHolders.All, "head",
            Timelines.FromSecondary(
                OrganisationDates.Decree232,
                new PowerValue(
                    PowerHolder.Head,
                    new(
                        "phân cấp, tự chủ toàn diện gắn với trách nhiệm của người đứng đầu và trách nhiệm giải trình",
                        "powers are decentralised, autonomy is comprehensive and tied to the head's responsibility and the duty to account")),
                PublicEmployeesLaw129Of2025.At("3", "3"))),
    ];
}
