using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Shapes;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.StateSupportFacts>;
using YearFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.SupportYear>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>autonomy.state-support</c>.</summary>
internal static class StateSupportShapes
{
    private static readonly ObjectShape<SupportYear> Year = new(
        new SupportYear { Year = default },
        YearFields.Required(
            "year",
            new WholeShape(2000, 2100),
            item => item.Year,
            (item, value) => item with { Year = value },
            new("năm ngân sách", "the budget year")),
        YearFields.Amount(
            "support",
            item => item.Support,
            (item, value) => item with { Support = value },
            new("mức ngân sách hỗ trợ trực tiếp trong dự toán năm, đồng", "the direct support in the year's estimate, in dong")),
        YearFields.Optional(
            "changeOfTasksAndHeadcount",
            AmountShape.Any,
            item => item.ChangeOfTasksAndHeadcount,
            (item, value) => item with { ChangeOfTasksAndHeadcount = value },
            new(
                "phần tăng (số dương), giảm (số âm) do thay đổi nhiệm vụ, số lượng người làm việc, đồng; không có thì ghi 0",
                "what changed tasks and headcount add (or, below 0, take away), in dong; 0 if none")),
        YearFields.Amount(
            "supportForFinishedPrices",
            item => item.SupportForFinishedPrices,
            (item, value) => item with { SupportForFinishedPrices = value },
            new(
                "phần hỗ trợ cho dịch vụ đã hoàn thành lộ trình giá, phí, đồng; tính cho năm 2024",
                "the support for services whose price road map is finished, in dong; counts in 2024")),
        YearFields.Flag(
            "revenueRisesByPriceRoadMap",
            item => item.RevenueRisesByPriceRoadMap,
            (item, value) => item with { RevenueRisesByPriceRoadMap = value },
            new(
                "nguồn thu có tăng theo lộ trình giá, học phí không; tính cho năm 2021",
                "whether revenue rises by the price road map or tuition; counts in 2021")),
        YearFields.Optional(
            "statePaidHeadcount",
            new WholeShape(0, int.MaxValue),
            item => item.StatePaidHeadcount,
            (item, value) => item with { StatePaidHeadcount = value },
            new(
                "số người hưởng lương từ ngân sách; tính cho các năm 2021 đến 2023",
                "posts paid by the State budget; counts in 2021 to 2023")),
        YearFields.Flag(
            "hasHeadcountScheme",
            item => item.HasHeadcountScheme,
            (item, value) => item with { HasHeadcountScheme = value },
            new(
                "có quyết định giao biên chế hoặc Đề án được duyệt không; tính cho các năm 2022, 2023",
                "whether a headcount decision or an approved scheme fixes the cut of posts; counts in 2022 and 2023")),
        YearFields.Optional(
            "headcountArrears",
            new WholeShape(0, int.MaxValue),
            item => item.HeadcountArrears,
            (item, value) => item with { HeadcountArrears = value },
            new(
                "số người chưa giảm được của giai đoạn 2016-2020, giảm trong năm; không có thì ghi 0; tính cho các năm 2022, 2023",
                "posts of 2016–2020 not yet cut, to be cut in this year; 0 if none; counts in 2022 and 2023")));

    public static ObjectShape<StateSupportFacts> Facts { get; } = new(
        new StateSupportFacts(),
        FactsFields.OptionalPart(
            "unit",
            ClassificationShapes.Facts,
            facts => facts.Unit,
            (facts, value) => facts with { Unit = value },
            new("đơn vị, như trong autonomy.classify", "the unit, as in autonomy.classify")),
        FactsFields.Optional(
            "decidedTier",
            TierShape.Instance,
            facts => facts.DecidedTier,
            (facts, value) => facts with { DecidedTier = value },
            new("nhóm theo quyết định, 1 đến 4; bỏ trống để phân loại từ số liệu", "the tier a decision gave, 1 to 4; left out to classify from the figures")),
        FactsFields.Amount(
            "superiorRecurrentEstimate",
            facts => facts.SuperiorRecurrentEstimate,
            (facts, value) => facts with { SuperiorRecurrentEstimate = value },
            new("tổng dự toán chi thường xuyên được giao của cơ quan quản lý cấp trên, đồng", "the superior body's total recurrent estimate, in dong")),
        FactsFields.Amount(
            "preventionPayRise",
            facts => facts.PreventionPayRise,
            (facts, value) => facts with { PreventionPayRise = value },
            new(
                "phần tiền lương của khối y tế dự phòng tăng trong năm do Nhà nước điều chỉnh tiền lương, đồng; không có thì ghi 0; tính từ 07/07/2025",
                "what a change of the State's pay policy adds in the year to the prevention block's pay, in dong; 0 if nothing; counts from 2025-07-07")),
        FactsFields.Amount(
            "salaryReformMoney",
            facts => facts.SalaryReformMoney,
            (facts, value) => facts with { SalaryReformMoney = value },
            new("nguồn cải cách tiền lương đã trích lập dùng cho phần tăng đó, đồng; không có thì ghi 0", "the salary-reform provision for that rise, in dong; 0 if none")),
        FactsFields.Flag(
            "suppliesBasicEssentialServices",
            facts => facts.SuppliesBasicEssentialServices,
            (facts, value) => facts with { SuppliesBasicEssentialServices = value },
            new("có cung cấp dịch vụ sự nghiệp công cơ bản, thiết yếu không", "whether the unit supplies basic, essential public services")),
        FactsFields.List(
            "path",
            Year,
            facts => facts.Path,
            (facts, value) => facts with { Path = value },
            new("mức hỗ trợ các năm liền nhau, năm đầu làm gốc", "the support of years one after another, the first one the base")));
}
