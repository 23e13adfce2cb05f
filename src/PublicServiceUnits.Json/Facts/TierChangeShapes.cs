using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Units;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.TierChangeFacts>;
using PortfolioFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.UpgradePortfolio>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>autonomy.change-tier</c>.</summary>
internal static class TierChangeShapes
{
    private static readonly WholeShape Count = new(0, int.MaxValue);

    private static readonly ObjectShape<UpgradePortfolio> Portfolio = new(
        new UpgradePortfolio(),
        PortfolioFields.Optional(
            "from70To100",
            Count,
            facts => facts.From70To100,
            (facts, value) => facts with { From70To100 = value },
            new("số đơn vị bậc 70-100 %", "units of the band 70–100 %")),
        PortfolioFields.Optional(
            "movedFrom70To100",
            Count,
            facts => facts.MovedFrom70To100,
            (facts, value) => facts with { MovedFrom70To100 = value },
            new("trong đó chuyển sang nhóm 2", "of these, moved to Group 2")),
        PortfolioFields.Optional(
            "from30To70",
            Count,
            facts => facts.From30To70,
            (facts, value) => facts with { From30To70 = value },
            new("số đơn vị bậc 30-70 %", "units of the band 30–70 %")),
        PortfolioFields.Optional(
            "movedFrom30To70",
            Count,
            facts => facts.MovedFrom30To70,
            (facts, value) => facts with { MovedFrom30To70 = value },
            new("trong đó chuyển sang bậc 70-100 %", "of these, moved to the band 70–100 %")),
        PortfolioFields.Optional(
            "from10To30",
            Count,
            facts => facts.From10To30,
            (facts, value) => facts with { From10To30 = value },
            new("số đơn vị bậc 10-30 %", "units of the band 10–30 %")),
        PortfolioFields.Optional(
            "movedFrom10To30",
            Count,
            facts => facts.MovedFrom10To30,
            (facts, value) => facts with { MovedFrom10To30 = value },
            new("trong đó chuyển sang bậc 30-70 %", "of these, moved to the band 30–70 %")));

    public static ObjectShape<TierChangeFacts> Facts { get; } = new(
        new TierChangeFacts(),
        FactsFields.Optional(
            "sector",
            new NameShape<UnitSector>(UnitSectors.Read),
            facts => facts.Sector,
            (facts, value) => facts with { Sector = value },
            new("lĩnh vực hoạt động; trước 15/08/2021 quyết định nghị định áp dụng", "the field of services; before 2021-08-15 it decides which decree governs")),
        FactsFields.Optional(
            "planDecree",
            new NameShape<OlderDecree>(),
            facts => facts.PlanDecree,
            (facts, value) => facts with { PlanDecree = value },
            new("nghị định làm căn cứ phê duyệt phương án; tính trước 15/08/2021", "the decree under which the plan was approved; counts before 2021-08-15")),
        FactsFields.Optional(
            "managingAuthority",
            new NameShape<ManagingAuthority>(ManagingAuthorities.Read),
            facts => facts.ManagingAuthority,
            (facts, value) => facts with { ManagingAuthority = value },
            new("cơ quan quản lý; từ 07/07/2025 đơn vị thuộc Bộ Quốc phòng, Bộ Công an do Bộ trưởng quy định", "under whom the unit stands; from 2025-07-07 units of Defence and Public Security are left to their ministers")),
        FactsFields.Optional(
            "currentTier",
            TierShape.Instance,
            facts => facts.CurrentTier,
            (facts, value) => facts with { CurrentTier = value },
            new("nhóm hiện tại, 1 đến 4", "the tier the unit has, 1 to 4")),
        FactsFields.Optional(
            "proposedTier",
            TierShape.Instance,
            facts => facts.ProposedTier,
            (facts, value) => facts with { ProposedTier = value },
            new("nhóm đề nghị chuyển sang, 1 đến 4", "the tier to which it is to be moved, 1 to 4")),
        FactsFields.Optional(
            "cause",
            new NameShape<TierChangeCause>(),
            facts => facts.Cause,
            (facts, value) => facts with { Cause = value },
            new("nguyên nhân", "the cause")),
        FactsFields.Flag(
            "movesRevenue",
            facts => facts.MovesRevenue,
            (facts, value) => facts with { MovesRevenue = value },
            new("có làm biến động nguồn thu không", "whether it moves revenue")),
        FactsFields.Flag(
            "movesExpenditure",
            facts => facts.MovesExpenditure,
            (facts, value) => facts with { MovesExpenditure = value },
            new("có làm biến động nhiệm vụ chi không", "whether it moves spending tasks")),
        FactsFields.Flag(
            "changesLevel",
            facts => facts.ChangesLevel,
            (facts, value) => facts with { ChangesLevel = value },
            new("có làm thay đổi mức độ tự chủ không", "whether the level changes by it")),
        FactsFields.Flag(
            "withinStabilityPeriod",
            facts => facts.WithinStabilityPeriod,
            (facts, value) => facts with { WithinStabilityPeriod = value },
            new("còn trong thời kỳ ổn định không", "whether the stability period still runs")),
        FactsFields.Optional(
            "yearOfCause",
            new WholeShape(2000, 2100),
            facts => facts.YearOfCause,
            (facts, value) => facts with { YearOfCause = value },
            new("năm phát sinh nguyên nhân; để hỏi việc lập lại phương án", "the year in which the cause arose; asks for a new plan")),
        FactsFields.Flag(
            "swingIsLarge",
            facts => facts.SwingIsLarge,
            (facts, value) => facts with { SwingIsLarge = value },
            new("biến động có lớn không", "whether the swing is large")),
        FactsFields.Flag(
            "remainingFundsUsed",
            facts => facts.RemainingFundsUsed,
            (facts, value) => facts with { RemainingFundsUsed = value },
            new("đã sử dụng các quỹ còn dư chưa", "whether what remained of the funds has been used")),
        FactsFields.Flag(
            "yearBalances",
            facts => facts.YearBalances,
            (facts, value) => facts with { YearBalances = value },
            new("cuối năm có cân đối theo phương án không", "whether the year balances as planned")),
        FactsFields.Flag(
            "worksInefficiently",
            facts => facts.WorksInefficiently,
            (facts, value) => facts with { WorksInefficiently = value },
            new("đơn vị có bị kết luận hoạt động không hiệu quả khi rà soát không", "whether the review found that the unit works inefficiently")),
        FactsFields.OptionalPart(
            "portfolio",
            Portfolio,
            facts => facts.Portfolio,
            (facts, value) => facts with { Portfolio = value },
            new("các đơn vị nhóm 3 của bộ, tỉnh, không gồm đơn vị được trừ", "the units of Group 3 of a ministry or province, without those the law spares")));
}
