using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Calendar;
using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Units;
using DaysFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Calendar.OfficialDaysOff>;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.TimetableFacts>;
using RedoFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.MidPeriodRedoFacts>;
using RecordFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.DutyRecord>;
using RulesFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.SpendingRulesFacts>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>autonomy.timetable</c>.</summary>
internal static class TimetableShapes
{
    private static readonly ObjectShape<DutyRecord> Record = new(
        new DutyRecord { Kind = default, Year = default },
        RecordFields.Required(
            "kind",
            new NameShape<DutyKind>(),
            facts => facts.Kind,
            (facts, value) => facts with { Kind = value },
            new("việc nào", "which duty")),
        RecordFields.Required(
            "year",
            YearShape.Instance,
            facts => facts.Year,
            (facts, value) => facts with { Year = value },
            new("năm đến hạn", "the year in which it is due")),
        RecordFields.Optional(
            "doneOn",
            DateShape.Instance,
            facts => facts.DoneOn,
            (facts, value) => facts with { DoneOn = value },
            new("ngày đã làm; bỏ trống là chưa làm", "the day it was done; nothing where it was not done")));

    private static readonly ObjectShape<SpendingRulesFacts> SpendingRules = new(
        new SpendingRulesFacts(),
        RulesFields.Optional(
            "draftReceivedOn",
            DateShape.Instance,
            facts => facts.DraftReceivedOn,
            (facts, value) => facts with { DraftReceivedOn = value },
            new("ngày cơ quan quản lý cấp trên nhận dự thảo", "the day the superior body received the draft")),
        RulesFields.Flag(
            "commented",
            facts => facts.Commented,
            (facts, value) => facts with { Commented = value },
            new("đã có ý kiến chưa", "whether it has commented")),
        RulesFields.Optional(
            "commentedOn",
            DateShape.Instance,
            facts => facts.CommentedOn,
            (facts, value) => facts with { CommentedOn = value },
            new("ngày có ý kiến", "the day of its comment")),
        RulesFields.Flag(
            "sentToTreasury",
            facts => facts.SentToTreasury,
            (facts, value) => facts with { SentToTreasury = value },
            new("đã gửi Kho bạc Nhà nước chưa", "whether the rules were sent to the State Treasury")),
        RulesFields.Optional(
            "sentToTreasuryOn",
            DateShape.Instance,
            facts => facts.SentToTreasuryOn,
            (facts, value) => facts with { SentToTreasuryOn = value },
            new("ngày gửi", "the day they were sent")));

    private static readonly ObjectShape<MidPeriodRedoFacts> MidPeriodRedo = new(
        new MidPeriodRedoFacts(),
        RedoFields.Optional(
            "yearOfCause",
            YearShape.Instance,
            facts => facts.YearOfCause,
            (facts, value) => facts with { YearOfCause = value },
            new("năm phát sinh nguyên nhân", "the year in which the cause arose")),
        RedoFields.Flag(
            "causesHold",
            facts => facts.CausesHold,
            (facts, value) => facts with { CausesHold = value },
            new("đủ nguyên nhân, điều kiện lập lại phương án không (xem autonomy.change-tier)", "whether the causes and conditions of a new plan hold (see autonomy.change-tier)")));

    /// <summary>The official days off and swaps of one year.</summary>
    public static readonly ObjectShape<OfficialDaysOff> DaysOff = new(
        new OfficialDaysOff { Year = default },
        DaysFields.Required(
            "year",
            YearShape.Instance,
            facts => facts.Year,
            (facts, value) => facts with { Year = value },
            new("năm", "the year")),
        new ValueField<OfficialDaysOff, ImmutableArray<LocalDate>>(
            "tetDays",
            FieldPresence.MayBeLeftOut,
            DatesShape.Instance,
            facts => !facts.TetDays.IsDefaultOrEmpty,
            facts => facts.TetDays,
            (facts, value) => facts with { TetDays = value },
            new("các ngày nghỉ Tết Âm lịch", "the days off at the lunar new year")),
        DaysFields.Optional(
            "nationalDayNeighbour",
            DateShape.Instance,
            facts => facts.NationalDayNeighbour,
            (facts, value) => facts with { NationalDayNeighbour = value },
            new("ngày nghỉ Quốc khánh thứ hai, 01/9 hoặc 03/9", "the second National Day, 1 or 3 September")),
        new ValueField<OfficialDaysOff, ImmutableArray<LocalDate>>(
            "otherDaysOff",
            FieldPresence.MayBeLeftOut,
            DatesShape.Instance,
            facts => !facts.OtherDaysOff.IsDefaultOrEmpty,
            facts => facts.OtherDaysOff,
            (facts, value) => facts with { OtherDaysOff = value },
            new("ngày nghỉ khác, ngày hoán đổi", "further days off, days swapped")),
        new ValueField<OfficialDaysOff, ImmutableArray<LocalDate>>(
            "workedRestDays",
            FieldPresence.MayBeLeftOut,
            DatesShape.Instance,
            facts => !facts.WorkedRestDays.IsDefaultOrEmpty,
            facts => facts.WorkedRestDays,
            (facts, value) => facts with { WorkedRestDays = value },
            new("ngày nghỉ hằng tuần phải làm bù", "days of weekly rest worked in exchange")));

    public static ObjectShape<TimetableFacts> Facts { get; } = new(
        new TimetableFacts(),
        FactsFields.Optional(
            "sector",
            new NameShape<UnitSector>(UnitSectors.Read),
            facts => facts.Sector,
            (facts, value) => facts with { Sector = value },
            new(
                "lĩnh vực hoạt động; nhận cả tên tiếng Việt; trước 01/11/2022 quyết định thông tư quy định hạn hằng năm",
                "the field of services; names in words are read too; before 2022-11-01 it decides which circular sets the yearly deadlines")),
        FactsFields.Optional(
            "tier",
            TierShape.Instance,
            facts => facts.Tier,
            (facts, value) => facts with { Tier = value },
            new("nhóm tự chủ, 1 đến 4", "the tier, 1 to 4")),
        FactsFields.Optional(
            "stabilityFirstYear",
            YearShape.Instance,
            facts => facts.StabilityFirstYear,
            (facts, value) => facts with { StabilityFirstYear = value },
            new("trước 15/08/2021: năm đầu thời kỳ ổn định", "before 2021-08-15: the first year of the stability period")),
        FactsFields.Flag(
            "keptOlderPlan",
            facts => facts.KeptOlderPlan,
            (facts, value) => facts with { KeptOlderPlan = value },
            new(
                "15/08/2021 đến 31/12/2022: đơn vị có tiếp tục phương án được phê duyệt theo nghị định cũ không",
                "2021-08-15 to 2022-12-31: whether the unit still runs a plan approved under an older decree")),
        FactsFields.Optional(
            "planDecree",
            new NameShape<OlderDecree>(),
            facts => facts.PlanDecree,
            (facts, value) => facts with { PlanDecree = value },
            new("nghị định cũ làm căn cứ phê duyệt phương án", "the older decree under which the plan was approved")),
        FactsFields.OptionalPart(
            "midPeriodRedo",
            MidPeriodRedo,
            facts => facts.MidPeriodRedo,
            (facts, value) => facts with { MidPeriodRedo = value },
            new("lập lại phương án trong thời kỳ ổn định", "a new plan within the stability period")),
        FactsFields.List(
            "records",
            Record,
            facts => facts.Records,
            (facts, value) => facts with { Records = value },
            new("việc đã làm, việc chưa làm; việc không ghi là chưa rõ", "what was done and what was not; a duty not listed is not known")),
        FactsFields.OptionalPart(
            "spendingRules",
            SpendingRules,
            facts => facts.SpendingRules,
            (facts, value) => facts with { SpendingRules = value },
            new("quy chế chi tiêu nội bộ", "the internal spending rules")),
        FactsFields.List(
            "daysOff",
            DaysOff,
            facts => facts.DaysOff,
            (facts, value) => facts with { DaysOff = value },
            new("ngày nghỉ chính thức từng năm", "the official days off of single years")),
        new ValueField<TimetableFacts, bool>(
            "restsOnSaturday",
            FieldPresence.MayBeLeftOut,
            FlagShape.Instance,
            facts => !facts.RestsOnSaturday,
            facts => facts.RestsOnSaturday,
            (facts, value) => facts with { RestsOnSaturday = value },
            new("đơn vị và các cơ quan nhận nghỉ thứ bảy; mặc định true", "whether the unit and the bodies it sends to rest on Saturday; true unless said")));
}
