using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Shapes;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.AutonomyFileFacts>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>autonomy.file</c>: those of each question it asks.</summary>
internal static class AutonomyFileShapes
{
    public static ObjectShape<AutonomyFileFacts> Facts { get; } = new(
        new AutonomyFileFacts(),
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
            new("nhóm theo quyết định đang có hiệu lực, 1 đến 4; bỏ trống để theo số liệu", "the tier of the decision in force, 1 to 4; left out to go by the figures")),
        FactsFields.Optional(
            "decidedBand",
            BandShape.Instance,
            facts => facts.DecidedBand,
            (facts, value) => facts with { DecidedBand = value },
            new("bậc trong nhóm 3 theo quyết định", "the band inside Group 3 by the decision")),
        FactsFields.OptionalPart(
            "stateSupport",
            StateSupportShapes.Facts,
            facts => facts.StateSupport,
            (facts, value) => facts with { StateSupport = value },
            new("như trong autonomy.state-support, trừ unit và decidedTier", "as in autonomy.state-support, without unit and decidedTier")),
        FactsFields.OptionalPart(
            "surplus",
            SurplusShapes.Facts,
            facts => facts.Surplus,
            (facts, value) => facts with { Surplus = value },
            new("như trong autonomy.distribute-surplus", "as in autonomy.distribute-surplus")),
        FactsFields.OptionalPart(
            "advanceFunds",
            FundAdvanceShapes.Facts,
            facts => facts.AdvanceFunds,
            (facts, value) => facts with { AdvanceFunds = value },
            new("như trong autonomy.advance-funds", "as in autonomy.advance-funds")),
        FactsFields.OptionalPart(
            "rights",
            RightsShapes.Facts,
            facts => facts.Rights,
            (facts, value) => facts with { Rights = value },
            new("như trong autonomy.rights", "as in autonomy.rights")),
        FactsFields.OptionalPart(
            "timetable",
            TimetableShapes.Facts,
            facts => facts.Timetable,
            (facts, value) => facts with { Timetable = value },
            new("như trong autonomy.timetable", "as in autonomy.timetable")),
        FactsFields.OptionalPart(
            "authority",
            AuthorityShapes.Facts,
            facts => facts.Authority,
            (facts, value) => facts with { Authority = value },
            new("như trong autonomy.authority", "as in autonomy.authority")),
        FactsFields.OptionalPart(
            "enterpriseRegime",
            EnterpriseRegimeShapes.Facts,
            facts => facts.EnterpriseRegime,
            (facts, value) => facts with { EnterpriseRegime = value },
            new("như trong autonomy.enterprise-regime", "as in autonomy.enterprise-regime")),
        FactsFields.OptionalPart(
            "tierChange",
            TierChangeShapes.Facts,
            facts => facts.TierChange,
            (facts, value) => facts with { TierChange = value },
            new("như trong autonomy.change-tier", "as in autonomy.change-tier")));
}
