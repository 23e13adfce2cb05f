using System.Collections.Frozen;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Organisation.CouncilForm;
using Capacity = PublicServiceUnits.Organisation.CouncilCapacity;
using Kind = PublicServiceUnits.Organisation.CouncilPointKind;

namespace PublicServiceUnits.Organisation;

/// <summary>What the circulars of the fields say of composition, term and meetings of management councils.</summary>
internal static class CouncilFieldNorms
{
    private static readonly LocalizedText Superior = new("đại diện cơ quan quản lý cấp trên", "a representative of the superior body");
    private static readonly LocalizedText Head = new("người đứng đầu đơn vị", "the head of the unit");
    private static readonly LocalizedText Leader = new("đại diện lãnh đạo đơn vị", "a representative of the unit's leadership");
    private static readonly LocalizedText Party = new("đại diện cấp ủy đảng", "a representative of the Party committee");
    private static readonly LocalizedText Union = new("chủ tịch công đoàn", "the chair of the trade union");
    private static readonly LocalizedText Youth = new("bí thư đoàn thanh niên", "the secretary of the Youth Union");
    private static readonly LocalizedText LeaderOrSuperior = new(
        "Chủ tịch là đại diện lãnh đạo đơn vị hoặc đại diện cơ quan quản lý cấp trên", "the chair is a leader of the unit or a representative of the superior body");

    private static readonly Requirement EveryQuarter = Requirement.AtMost(Measurement.Months(3));
    private static readonly CouncilShare TwoThirds = Part(2, 3, CouncilWhole.Members);
    private static readonly CouncilShare HalfOfAll = Part(1, 2, CouncilWhole.Members, more: true);

    private static readonly CouncilForm Science = new CouncilForm(
            "science-and-technology", new("Tổ chức khoa học và công nghệ công lập", "Public science and technology organisations"),
            null, null, Verification.TextRead, Circular13Of2017OfScienceMinistry)
        .Members(5, 11, "7")
        .Seat("superior", new("đại diện lãnh đạo cơ quan quản lý cấp trên trực tiếp", "leaders of the direct superior body"), "7.1", Capacity.SuperiorBody)
        .Seat("head", new("người đứng đầu, là Phó Chủ tịch", "the head, as vice-chair"), "7.2", Capacity.Head)
        .Seat("employee", new("công chức, viên chức của tổ chức", "employees of the organisation"), "7.3", Capacity.OtherEmployee, Capacity.DeputyHead)
        .Figure(Kind.ViceChairs, Requirement.AtMost(Measurement.Count(2)), "7")
        .Chair(new("Chủ tịch là đại diện lãnh đạo cơ quan quản lý cấp trên trực tiếp", "the chair is a leader of the direct superior body"), "7.1", Capacity.SuperiorBody)
        .Term(5, isExact: false, "9.2")
        .Figure(Kind.ConsecutiveTerms, Requirement.AtMost(Measurement.Count(2)), "9.2")
        .Figure(Kind.Meetings, EveryQuarter, "14.1")
        .Share(Kind.Quorum, Part(3, 4, CouncilWhole.Members), "14.1")
        .Say(Kind.QuorumPresence, new("Chủ tịch hoặc Phó Chủ tịch điều hành cuộc họp", "the chair or a vice-chair leads the meeting"), "14.1")
        .Share(Kind.Resolution, Part(3, 4, CouncilWhole.Present), "14.2")
        .Share(Kind.WrittenResolution, Part(3, 4, CouncilWhole.Members), "14.2");

    private static readonly CouncilForm Environment = new CouncilForm(
            "natural-resources-and-environment", new("Đơn vị lĩnh vực tài nguyên và môi trường", "Units of natural resources and environment"),
            null, null, Verification.TextRead, Circular18Of2018OfEnvironmentMinistry)
        .Members(5, 11, "8.1")
        .Odd("8.1")
        .Seat("superior", Superior, "8.2.a", Capacity.SuperiorBody)
        .Seat("head", Head, "8.2.b", Capacity.Head)
        .Seat("deputy", new("cấp phó của người đứng đầu", "a deputy of the head"), "8.2.b", Capacity.DeputyHead)
        .Seat("party", new("đại diện tổ chức Đảng", "a representative of the Party organisation"), "8.2.b", Capacity.PartyCommittee)
        .Seat("mass-organisation", new("đại diện đoàn thể", "a representative of the mass organisations"), "8.2.b", Capacity.TradeUnion, Capacity.YouthUnion)
        .Chair(new("Chủ tịch là đại diện cơ quan cấp trên", "the chair is a representative of the superior body"), "14.2", Capacity.SuperiorBody)
        .Term(5, isExact: true, "15.2")
        .Figure(Kind.Meetings, EveryQuarter, "9.2")
        .Share(Kind.Quorum, TwoThirds, "9.2")
        .Share(Kind.Resolution, Part(1, 2, CouncilWhole.NotSaid, more: true), "9.1.a");

    private static readonly CouncilForm Bank = new CouncilForm(
            "state-bank", new("Đơn vị lĩnh vực quản lý của Ngân hàng Nhà nước", "Units of the State Bank's field"),
            null, null, Verification.TextRead, Circular39Of2018OfStateBank)
        .Members(5, 11, "7.1")
        .Seat("head", Head, "7.2.a", Capacity.Head)
        .Seat("deputy", new("một số cấp phó của người đứng đầu", "deputies of the head"), "7.2.a", Capacity.DeputyHead)
        .Seat("superior", Superior, "7.2.b", Capacity.SuperiorBody)
        .Term(5, isExact: true, "10.2")
        .Figure(Kind.Meetings, Requirement.AtMost(Measurement.Months(1)), "5.1")
        .Share(Kind.Quorum, TwoThirds, "5.1")
        .Share(Kind.Resolution, Part(1, 2, CouncilWhole.Present, more: true), "5.2")
        .Share(Kind.WrittenResolution, HalfOfAll, "5.2");

    private static readonly CouncilForm Agriculture = new CouncilForm(
            "agriculture", new("Đơn vị ngành nông nghiệp và phát triển nông thôn", "Units of agriculture and rural development"),
            null, Circular12Of2023OfAgricultureMinistry.Effective?.From, Verification.TextRead, Circular41Of2018OfAgricultureMinistry)
        .Members(5, 11, "5.1")
        .Odd("5.1")
        .Seat("leader", new("người đứng đầu hoặc cấp phó", "the head or a deputy"), "5.2.a", Capacity.Head, Capacity.DeputyHead)
        .Seat("party", new("bí thư đảng ủy, chi bộ", "the Party secretary"), "5.2.a", Capacity.PartyCommittee)
        .Seat("union", Union, "5.2.a", Capacity.TradeUnion)
        .Seat("superior", Superior, "5.2.b", Capacity.SuperiorBody)
        .Share(
            Kind.OutsideShare,
            new CouncilShare(Requirement.AtMost(Measurement.Of(new Ratio(20, 100))), CouncilWhole.Members) { Counted = [Capacity.Outsider, Capacity.RelatedOrganisation] },
            "5.2.c")
        .Chair(
            new("Chủ tịch không kiêm người đứng đầu; người ngoài không phải công chức, viên chức không làm Chủ tịch", "the chair is not the head; an outsider who is no civil servant or public employee is not chair"),
            "5.2",
            Capacity.SuperiorBody, Capacity.DeputyHead, Capacity.PartyCommittee, Capacity.TradeUnion, Capacity.YouthUnion, Capacity.Teacher, Capacity.OtherEmployee)
        .Term(5, isExact: true, "12.2")
        .Figure(Kind.ConsecutiveTerms, Requirement.AtMost(Measurement.Count(2)), "12.2")
        .Figure(Kind.Meetings, EveryQuarter, "7.1")
        .Share(Kind.Quorum, TwoThirds, "7.2")
        .Share(Kind.Resolution, Part(1, 2, CouncilWhole.Members, more: true, chairBreaksTie: true), "7.2")
        .Share(Kind.WrittenResolution, Part(1, 2, CouncilWhole.Members, more: true, chairBreaksTie: true), "7.4");

    private static readonly CouncilForm Justice = new CouncilForm(
            "justice", new("Đơn vị ngành Tư pháp", "Units of justice"), null, null, Verification.TextRead, Circular4Of2022OfJusticeMinistry)
        .Members(5, 11, "10.1")
        .Seat("superior", Superior, "10.2.b", Capacity.SuperiorBody)
        .Seat("leader", Leader, "10.2.b", Capacity.Head, Capacity.DeputyHead)
        .SeatIfAny("party", Party, "10.2.d", Capacity.PartyCommittee)
        .SeatIfAny("union", Union, "10.2.d", Capacity.TradeUnion)
        .SeatIfAny("youth", Youth, "10.2.d", Capacity.YouthUnion)
        .Chair(LeaderOrSuperior, "10.2.a", Capacity.Head, Capacity.DeputyHead, Capacity.SuperiorBody)
        .Term(5, isExact: false, "10.1")
        .Share(Kind.Quorum, Part(2, 3, CouncilWhole.Members, more: true), "11.3")
        .Share(Kind.Resolution, Part(1, 2, CouncilWhole.NotSaid, more: true, chairBreaksTie: true), "11.1");

    private static readonly CouncilForm Finance = new CouncilForm(
            "finance", new("Đơn vị lĩnh vực tài chính", "Units of finance"), null, null, Verification.TextRead, Circular11Of2023)
        .Members(5, 11, "5.2")
        .Seat("superior", Superior, "5.1.a", Capacity.SuperiorBody)
        .Seat("head", Head, "5.1.b", Capacity.Head)
        .Seat("employee", new("viên chức của đơn vị", "public employees of the unit"), "5.1.c", Capacity.OtherEmployee, Capacity.DeputyHead)
        .Seat("related", new("đại diện tổ chức, đơn vị liên quan", "representatives of organisations and units concerned"), "5.1.d", Capacity.RelatedOrganisation)
        .Chair(LeaderOrSuperior, "5.2", Capacity.Head, Capacity.DeputyHead, Capacity.SuperiorBody)
        .Term(5, isExact: false, "5.3")
        .Figure(Kind.Meetings, EveryQuarter, "18.1.a")
        .Share(Kind.Quorum, TwoThirds, "18.1.b")
        .Share(Kind.Resolution, HalfOfAll, "18.1.c");

    private static readonly CouncilForm Planning = new CouncilForm(
            "planning-investment-and-statistics", new("Đơn vị lĩnh vực kế hoạch, đầu tư và thống kê", "Units of planning, investment and statistics"),
            null, null, Verification.TextRead, Circular12Of2023OfPlanningMinistry)
        .Members(5, 11, "10.1")
        .Seat("superior", Superior, "10.2.b", Capacity.SuperiorBody)
        .Seat("leader", Leader, "10.2.b", Capacity.Head, Capacity.DeputyHead)
        .SeatIfAny("party", Party, "10.2.d", Capacity.PartyCommittee)
        .SeatIfAny("union", Union, "10.2.d", Capacity.TradeUnion)
        .SeatIfAny("youth", Youth, "10.2.d", Capacity.YouthUnion)
        .Chair(LeaderOrSuperior, "10.2.a", Capacity.Head, Capacity.DeputyHead, Capacity.SuperiorBody)
        .Term(5, isExact: false, "10.1")
        .Figure(Kind.Meetings, EveryQuarter, "11.4")
        .Share(Kind.Quorum, TwoThirds, "11.4")
        .Share(Kind.Resolution, Part(1, 2, CouncilWhole.Members, more: true, chairBreaksTie: true), "11.2");

    private static readonly CouncilForm Education = new CouncilForm(
            "education", new("Đơn vị lĩnh vực giáo dục không phải trường", "Units of education that are no schools"),
            null, null, Verification.SecondarySource, Circular3Of2025OfEducationMinistry)
        .Members(5, 11, "4.1")
        .Odd("4.1")
        .Say(Kind.SectorRules, new("thành phần, cuộc họp, biểu quyết theo Thông tư", "composition, meetings and votes by the circular"), "");

    /// <summary>The forms of a field, the later first.</summary>
    public static readonly FrozenDictionary<CouncilField, CouncilForm[]> Of = new Dictionary<CouncilField, CouncilForm[]>
    {
        [CouncilField.ScienceAndTechnology] = [Science],
        [CouncilField.NaturalResourcesAndEnvironment] = [Environment],
        [CouncilField.StateBank] = [Bank],
        [CouncilField.Agriculture] = [Agriculture, Unread("agriculture.2023", new("Đơn vị lĩnh vực nông nghiệp", "Units of agriculture"), Circular12Of2023OfAgricultureMinistry)],
        [CouncilField.Justice] = [Justice],
        [CouncilField.Finance] = [Finance],
        [CouncilField.PlanningInvestmentAndStatistics] = [Planning],
        [CouncilField.CultureSportsAndTourism] = [Unread("culture", new("Đơn vị lĩnh vực văn hóa, gia đình, thể thao, du lịch", "Units of culture, family, sports, tourism"), Circular12Of2021OfCultureMinistry)],
        [CouncilField.Transport] = [Unread("transport", new("Đơn vị ngành giao thông vận tải", "Units of transport"), Circular24Of2023OfTransportMinistry)],
        [CouncilField.Education] = [Education],
        [CouncilField.Other] = [],
    }.ToFrozenDictionary();

    private static CouncilForm Unread(string name, LocalizedText whose, LegalDocument document) =>
        new CouncilForm(name, whose, null, null, Verification.TextRead, document)
            .Say(Kind.SectorRules, new("cơ cấu, cuộc họp, biểu quyết theo Thông tư", "composition, meetings and votes by the circular"), "1");
}
