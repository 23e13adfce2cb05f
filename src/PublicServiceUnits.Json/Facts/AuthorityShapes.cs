using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Units;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Autonomy.AuthorityFacts>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>autonomy.authority</c>.</summary>
internal static class AuthorityShapes
{
    public static ObjectShape<AuthorityFacts> Facts { get; } = new(
        new AuthorityFacts(),
        FactsFields.Optional(
            "managingBody",
            new NameShape<ManagingBodyKind>(ManagingBodies.Read),
            facts => facts.ManagingBody,
            (facts, value) => facts with { ManagingBody = value },
            new("cơ quan trực tiếp quản lý đơn vị; nhận cả tên tiếng Việt", "the body directly above the unit; names in words are read too")),
        FactsFields.Optional(
            "sector",
            new NameShape<UnitSector>(UnitSectors.Read),
            facts => facts.Sector,
            (facts, value) => facts with { Sector = value },
            new("lĩnh vực hoạt động; nhận cả tên tiếng Việt", "the field of services; names in words are read too")),
        FactsFields.Flag(
            "isHigherEducationInstitution",
            facts => facts.IsHigherEducationInstitution,
            (facts, value) => facts with { IsHigherEducationInstitution = value },
            new("có phải cơ sở giáo dục đại học không", "whether the unit is a higher education institution")),
        FactsFields.Optional(
            "tier",
            TierShape.Instance,
            facts => facts.Tier,
            (facts, value) => facts with { Tier = value },
            new("nhóm tự chủ được đề xuất, xác định, 1 đến 4", "the tier proposed or found, 1 to 4")),
        FactsFields.Flag(
            "belongsToRegionalUniversity",
            facts => facts.BelongsToRegionalUniversity,
            (facts, value) => facts with { BelongsToRegionalUniversity = value },
            new("có phải đơn vị thành viên, trực thuộc đại học vùng không", "whether the unit is a member or attached unit of a regional university")),
        FactsFields.Flag(
            "isUnderVoiceOfVietnamOrNewsAgency",
            facts => facts.IsUnderVoiceOfVietnamOrNewsAgency,
            (facts, value) => facts with { IsUnderVoiceOfVietnamOrNewsAgency = value },
            new("có trực thuộc Đài Tiếng nói Việt Nam, Thông tấn xã Việt Nam không", "whether the unit is under Voice of Vietnam or the Vietnam News Agency")),
        FactsFields.Flag(
            "proposesHigherTierThanParent",
            facts => facts.ProposesHigherTierThanParent,
            (facts, value) => facts with { ProposesHigherTierThanParent = value },
            new("có đề xuất mức cao hơn mức tổng thể của cơ quan không", "whether the unit proposes a tier above its parent's overall level")),
        FactsFields.Flag(
            "isFullAutonomyPilot",
            facts => facts.IsFullAutonomyPilot,
            (facts, value) => facts with { IsFullAutonomyPilot = value },
            new("có được thí điểm tự chủ toàn diện trước 15/8/2021 không", "whether the unit piloted full autonomy before 2021-08-15")));
}
