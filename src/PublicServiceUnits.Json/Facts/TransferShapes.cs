using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Units;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.TransferFacts>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>organisation.transfer</c>.</summary>
internal static class TransferShapes
{
    public static ObjectShape<TransferFacts> Facts { get; } = new(
        new TransferFacts(),
        FactsFields.Optional(
            "from",
            new NameShape<ManagingBodyKind>(ManagingBodies.Read),
            facts => facts.From,
            (facts, value) => facts with { From = value },
            new("cơ quan đang trực tiếp quản lý đơn vị; nhận cả tên tiếng Việt", "the body directly above the unit; names in words are read too")),
        FactsFields.Optional(
            "to",
            new NameShape<ManagingBodyKind>(ManagingBodies.Read),
            facts => facts.To,
            (facts, value) => facts with { To = value },
            new("cơ quan nhận chuyển giao; nhận cả tên tiếng Việt", "the receiving body; names in words are read too")),
        FactsFields.Flag(
            "isWithinOneAuthority",
            facts => facts.IsWithinOneAuthority,
            (facts, value) => facts with { IsWithinOneAuthority = value },
            new("hai cơ quan có thuộc cùng một bộ, cơ quan thuộc Chính phủ, tỉnh không", "whether both are of one ministry, agency or province")),
        FactsFields.Flag(
            "isNamedInStructureDecree",
            facts => facts.IsNamedInStructureDecree,
            (facts, value) => facts with { IsNamedInStructureDecree = value },
            new("nghị định về cơ cấu tổ chức của cơ quan có nêu đơn vị không", "whether the decree on the agency's structure names the unit")),
        FactsFields.Flag(
            "changesUnit",
            facts => facts.ChangesUnit,
            (facts, value) => facts with { ChangesUnit = value },
            new("có thay đổi đơn vị khi chuyển giao không", "whether the unit is changed with the transfer")),
        FactsFields.Flag(
            "receiverConsents",
            facts => facts.ReceiverConsents,
            (facts, value) => facts with { ReceiverConsents = value },
            new("cơ quan nhận có thống nhất bằng văn bản không", "whether the receiving body agrees in writing")),
        FactsFields.Optional(
            "completeFileReceivedOn",
            DateShape.Instance,
            facts => facts.CompleteFileReceivedOn,
            (facts, value) => facts with { CompleteFileReceivedOn = value },
            new("ngày cơ quan thẩm định nhận đủ hồ sơ", "the day the appraiser received the complete file")),
        FactsFields.Optional(
            "finalFileSubmittedOn",
            DateShape.Instance,
            facts => facts.FinalFileSubmittedOn,
            (facts, value) => facts with { FinalFileSubmittedOn = value },
            new("ngày trình hồ sơ đã hoàn thiện sau thẩm định", "the day the file completed after the appraisal was submitted")));
}
