using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Units;
using ProcedureFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.ProcedureFacts>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of the procedure of founding, reorganising and dissolving.</summary>
internal static class ProcedureShapes
{
    public static ObjectShape<ProcedureFacts> Facts { get; } = new(
        new ProcedureFacts(),
        ProcedureFields.Optional(
            "managingBody",
            new NameShape<ManagingBodyKind>(ManagingBodies.Read),
            facts => facts.ManagingBody,
            (facts, value) => facts with { ManagingBody = value },
            new("cơ quan trực tiếp quản lý đơn vị; nhận cả tên tiếng Việt", "the body directly above the unit; names in words are read too")),
        ProcedureFields.Optional(
            "sector",
            new NameShape<UnitSector>(UnitSectors.Read),
            facts => facts.Sector,
            (facts, value) => facts with { Sector = value },
            new("lĩnh vực hoạt động; nhận cả tên tiếng Việt", "the field of services; names in words are read too")),
        ProcedureFields.Flag(
            "isNamedInStructureDecree",
            facts => facts.IsNamedInStructureDecree,
            (facts, value) => facts with { IsNamedInStructureDecree = value },
            new("nghị định về cơ cấu tổ chức của cơ quan có nêu đơn vị không", "whether the decree on the agency's structure names the unit")),
        ProcedureFields.Flag(
            "districtDecides",
            facts => facts.DistrictDecides,
            (facts, value) => facts with { DistrictDecides = value },
            new("đến 30/6/2025: cấp huyện có được giao, phân cấp quyết định không", "to 2025-06-30: whether law and delegation let the district decide")),
        ProcedureFields.Flag(
            "isAbroad",
            facts => facts.IsAbroad,
            (facts, value) => facts with { IsAbroad = value },
            new("đơn vị của cơ quan thuộc Chính phủ có ở nước ngoài không", "whether a unit of a government-attached agency is abroad")),
        ProcedureFields.Optional(
            "completeFileReceivedOn",
            DateShape.Instance,
            facts => facts.CompleteFileReceivedOn,
            (facts, value) => facts with { CompleteFileReceivedOn = value },
            new("ngày cơ quan thẩm định nhận đủ hồ sơ", "the day the appraiser received the complete file")),
        ProcedureFields.Optional(
            "finalFileSubmittedOn",
            DateShape.Instance,
            facts => facts.FinalFileSubmittedOn,
            (facts, value) => facts with { FinalFileSubmittedOn = value },
            new("ngày trình hồ sơ đã hoàn thiện sau thẩm định", "the day the file completed after the appraisal was submitted")));
}
