using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Units;
using CouncilFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.CouncilAsItStands>;
using FactsFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.ManagementCouncilFacts>;
using SeatFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Organisation.CouncilSeats>;

namespace PublicServiceUnits.Json.Facts;

/// <summary>The facts of <c>organisation.management-council</c>.</summary>
internal static class ManagementCouncilShapes
{
    private static readonly WholeNumberShape Count = new(0, ManagementCouncilFactsValidator.Most);
    private static readonly WholeNumberShape Positive = new(1, ManagementCouncilFactsValidator.Most);

    private static readonly ObjectShape<CouncilSeats> Seats = new(
        new CouncilSeats(),
        SeatFields.Required(
            "capacity", new NameShape<CouncilCapacity>(), one => one.Capacity, (one, value) => one with { Capacity = value }, new("tư cách", "the capacity")),
        SeatFields.Required(
            "number", Positive, one => one.Number, (one, value) => one with { Number = value }, new("số thành viên; người có hai tư cách tính ở cả hai", "how many members; one in two capacities is counted in each")));

    private static readonly ObjectShape<CouncilAsItStands> Council = new(
        new CouncilAsItStands(),
        CouncilFields.Optional(
            "members", Positive, one => one.Members, (one, value) => one with { Members = value }, new("số thành viên, kể cả Chủ tịch, Phó Chủ tịch", "the members, chair and vice-chairs included")),
        CouncilFields.List(
            "seats",
            Seats,
            one => one.Seats,
            (one, value) => one with { Seats = value },
            new("thành viên theo tư cách; tư cách không nêu là không có ai; bỏ trống khi chưa biết", "the members by capacity; a capacity not listed has nobody; nothing where the capacities are not known")),
        CouncilFields.Optional(
            "chair", new NameShape<CouncilCapacity>(), one => one.Chair, (one, value) => one with { Chair = value }, new("tư cách của Chủ tịch", "in which capacity the chair sits")),
        CouncilFields.Optional(
            "viceChairs", Count, one => one.ViceChairs, (one, value) => one with { ViceChairs = value }, new("số Phó Chủ tịch", "the vice-chairs")),
        CouncilFields.Optional(
            "termMonths", Positive, one => one.TermMonths, (one, value) => one with { TermMonths = value }, new("nhiệm kỳ, tháng", "the term, months")),
        CouncilFields.Optional(
            "consecutiveTerms", Positive, one => one.ConsecutiveTerms, (one, value) => one with { ConsecutiveTerms = value }, new("số nhiệm kỳ liên tiếp nhiều nhất của một thành viên, trừ người đứng đầu", "the most terms on end of a member other than the head")),
        CouncilFields.Optional(
            "monthsBetweenMeetings", Positive, one => one.MonthsBetweenMeetings, (one, value) => one with { MonthsBetweenMeetings = value }, new("số tháng nhiều nhất giữa hai kỳ họp", "the most months between two regular meetings")),
        CouncilFields.Flag(
            "inWriting", one => one.InWriting, (one, value) => one with { InWriting = value }, new("nghị quyết lấy ý kiến bằng văn bản, không họp; bỏ trống khi không hỏi biểu quyết", "whether a resolution was taken in writing without a meeting; nothing where no vote is asked")),
        CouncilFields.Optional(
            "present", Count, one => one.Present, (one, value) => one with { Present = value }, new("số thành viên dự họp", "the members present")),
        CouncilFields.Flag(
            "ledByChairOrVice", one => one.LedByChairOrVice, (one, value) => one with { LedByChairOrVice = value }, new("Chủ tịch hoặc Phó Chủ tịch có điều hành cuộc họp không", "whether the chair or a vice-chair led the meeting")),
        CouncilFields.Flag(
            "outsiderPresent", one => one.OutsiderPresent, (one, value) => one with { OutsiderPresent = value }, new("có thành viên ngoài trường dự họp không", "whether a member from outside the school was present")),
        CouncilFields.Optional(
            "inFavour", Count, one => one.InFavour, (one, value) => one with { InFavour = value }, new("số phiếu tán thành", "the votes for the resolution")),
        CouncilFields.Flag(
            "chairInFavour", one => one.ChairInFavour, (one, value) => one with { ChairInFavour = value }, new("Chủ tịch có tán thành không; hỏi khi số phiếu ngang nhau", "whether the chair was for it; asked where the votes are equal")));

    public static ObjectShape<ManagementCouncilFacts> Facts { get; } = new(
        new ManagementCouncilFacts(),
        FactsFields.Optional(
            "tier", TierShape.Instance, one => one.Tier, (one, value) => one with { Tier = value }, new("nhóm tự chủ tài chính, 1 đến 4", "the tier of financial autonomy, 1 to 4")),
        FactsFields.Optional(
            "managingBody", new NameShape<ManagingBodyKind>(ManagingBodies.Read), one => one.ManagingBody, (one, value) => one with { ManagingBody = value }, new("cơ quan trực tiếp quản lý đơn vị; nhận cả tên tiếng Việt", "the body directly above the unit; names in words are read too")),
        FactsFields.Optional(
            "field", new NameShape<CouncilField>(), one => one.Field, (one, value) => one with { Field = value }, new("ngành, lĩnh vực theo các thông tư về hội đồng; không hỏi đối với trường", "the field, as the circulars on councils divide them; not asked of a school")),
        FactsFields.Optional(
            "school", new NameShape<CouncilSchool>(), one => one.School, (one, value) => one with { School = value }, new("loại trường, hoặc không phải trường", "the kind of school, or that it is none")),
        FactsFields.Flag(
            "isUnderInternationalAgreement", one => one.IsUnderInternationalAgreement, (one, value) => one with { IsUnderInternationalAgreement = value }, new("trường có thỏa thuận quốc tế không; hỏi từ 22/8/2025", "whether the school is under an international agreement; asked from 2025-08-22")),
        FactsFields.Flag(
            "stateHandedOverAssets", one => one.StateHandedOverAssets, (one, value) => one with { StateHandedOverAssets = value }, new("Nhà nước đã giao vốn, tài sản để cung ứng dịch vụ chưa", "whether the State has handed over capital and assets for the services")),
        FactsFields.Flag(
            "managingBodyRulesSo", one => one.ManagingBodyRulesSo, (one, value) => one with { ManagingBodyRulesSo = value }, new("ngoài nhóm 1: bộ, cơ quan hoặc Ủy ban nhân dân cấp tỉnh có quy định thành lập không", "outside Group 1: whether the ministry, agency or province rules that such units have one")),
        FactsFields.Flag(
            "hasCouncil", one => one.HasCouncil, (one, value) => one with { HasCouncil = value }, new("đơn vị có hội đồng không", "whether the unit has a council")),
        new ValueField<ManagementCouncilFacts, CouncilAsItStands>(
            "council",
            FieldPresence.MayBeLeftOut,
            Council,
            one => one.Council is not null && one.Council != new CouncilAsItStands(),
            one => one.Council,
            (one, value) => one with { Council = value },
            new("hội đồng hiện có và một lần biểu quyết", "the council as it stands, and a vote of it")));
}
