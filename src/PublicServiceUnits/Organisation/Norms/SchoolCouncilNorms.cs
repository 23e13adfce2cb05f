using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Law.Timelines;
using static PublicServiceUnits.Organisation.CouncilForm;
using Capacity = PublicServiceUnits.Organisation.CouncilCapacity;
using Kind = PublicServiceUnits.Organisation.CouncilPointKind;
using Reasons = PublicServiceUnits.Organisation.ManagementCouncilReasons;

namespace PublicServiceUnits.Organisation;

/// <summary>School councils by sector law, what Resolution 71-NQ/TW of 2025 and the texts after it did to them.</summary>
internal static class SchoolCouncilNorms
{
    public static readonly LocalDate NewLaws = OrganisationDates.NoUniversityCouncils;
    private static readonly LocalDate Resolution71 = OrganisationDates.Resolution71;
    private static readonly LocalDate Circular45 = OrganisationDates.Circular45;

    private static readonly LocalizedText MustExist = new("trường công lập có hội đồng trường", "a public school has a school council");

    private static readonly LocalizedText Ended = new("trường công lập không tổ chức hội đồng trường", "public schools have no school council");

    /// <summary>The school council does the work of the management council.</summary>
    public static readonly NormTimeline<LocalizedText> Role = Timelines.Of(
        "organisation.council.school.role",
        new("Vai trò của hội đồng trường", "What the school council does"),
        From(
            ProcedureNorms.Decree120,
            new LocalizedText("thành lập theo pháp luật chuyên ngành, thực hiện chức năng, nhiệm vụ của Hội đồng quản lý", "founded by sector law, it does the work of the management council"),
            Decree120Of2020.At("7", "8")));

    /// <summary>Public universities.</summary>
    public static readonly NormTimeline<LocalizedText> University = Timelines.Ending(
        "organisation.council.school.university.duty",
        new("Hội đồng trường của trường đại học công lập", "School councils of public universities"),
        NewLaws,
        From(Law34Of2018.Effective!.Value.From, MustExist, HigherEducationLaw8Of2012.At("14", "1", "a"), HigherEducationLaw8Of2012.At("16"), Law34Of2018.At("1")));

    /// <summary>Public vocational secondary schools and colleges.</summary>
    public static readonly NormTimeline<LocalizedText> Vocational = Timelines.Ending(
        "organisation.council.school.vocational.duty",
        new("Hội đồng trường của trường trung cấp, cao đẳng công lập", "School councils of public vocational schools and colleges"),
        NewLaws,
        From(VocationalEducationLaw74Of2014.Effective!.Value.From, MustExist, VocationalEducationLaw74Of2014.At("11", "1")));

    /// <summary>Pre-schools and general schools: the article was not read.</summary>
    public static readonly NormTimeline<LocalizedText> General = Timelines.Ending(
        "organisation.council.school.general.duty",
        new("Hội đồng trường của cơ sở giáo dục mầm non, phổ thông, thường xuyên", "School councils of pre-schools, general and continuing education schools"),
        Circular45,
        FromSecondary(EducationLaw43Of2019.Effective!.Value.From, new LocalizedText("theo Luật Giáo dục", "by the Education Law"), EducationLaw43Of2019.At("55")));

    /// <summary>No school councils in public schools, as the Party's resolution says.</summary>
    public static readonly NormTimeline<LocalizedText> Resolution = Timelines.Of(
        "organisation.council.school.resolution-71",
        new("Không tổ chức hội đồng trường trong trường công lập, trừ trường có thỏa thuận quốc tế", "No school councils in public schools, save those under an international agreement"),
        FromSecondary(Resolution71, Ended, PartyResolution71Of2025.At()));

    /// <summary>Vocational and higher education from 2026.</summary>
    public static readonly NormTimeline<LocalizedText> EndedByLaw = Timelines.Of(
        "organisation.council.school.ended.by-law",
        new("Trường đại học, cơ sở giáo dục nghề nghiệp công lập từ 2026", "Public universities and vocational schools from 2026"),
        FromSecondary(NewLaws, Ended, [.. LawsOf2025]),
        FromSecondary(Decree66Of2026.Effective!.Value.From, Ended, [.. LawsOf2025, Decree66Of2026.At("14", "1")]),
        FromSecondary(Circular45, Ended, [.. LawsOf2025, Decree66Of2026.At("14", "1"), Circular46Of2026.At("16", "1")]));

    /// <summary>Pre-schools and general schools from the day the circular drops the words on school councils.</summary>
    public static readonly NormTimeline<LocalizedText> EndedInGeneral = Timelines.Of(
        "organisation.council.school.ended.general",
        new("Cơ sở giáo dục mầm non, phổ thông công lập", "Public pre-schools and general schools"),
        FromSecondary(Circular45, Ended, Circular45Of2026OfEducationMinistry.At(), PartyResolution71Of2025.At()));

    /// <summary>Whether a management council takes the place of one that ended.</summary>
    public static readonly NormTimeline<LocalizedText> Instead = Timelines.Of(
        "organisation.council.school.instead",
        new("Hội đồng quản lý thay hội đồng trường", "A management council in the place of a school council"),
        From(NewLaws, new LocalizedText("điểm a khoản 1 còn đó, khoản 8 dành cho hội đồng trường", "point a, clause 1, stands; clause 8 is for school councils"), Decree120Of2020.At("7", "1", "a"), Decree120Of2020.At("7", "8")));

    /// <summary>Composition and meetings, public universities.</summary>
    public static readonly CouncilForm OfUniversity = new CouncilForm(
            "university", University.Description, Law34Of2018.Effective?.From, NewLaws, Verification.TextRead, HigherEducationLaw8Of2012)
        .Figure(Kind.Members, Requirement.AtLeast(Measurement.Count(15)), "16.3.a")
        .Odd("16.3.a")
        .Seat("party", new("bí thư cấp ủy", "the Party secretary"), "16.3.b", Capacity.PartyCommittee)
        .Seat("head", new("hiệu trưởng", "the rector"), "16.3.b", Capacity.Head)
        .Seat("union", new("chủ tịch công đoàn", "the chair of the trade union"), "16.3.b", Capacity.TradeUnion)
        .Seat("youth", new("đại diện Đoàn Thanh niên là người học", "a student for the Youth Union"), "16.3.b", Capacity.YouthUnion)
        .Seat("employee", new("đại diện viên chức, người lao động", "public employees and workers"), "16.3.b", Capacity.OtherEmployee)
        .Seat("superior", new("đại diện cơ quan quản lý có thẩm quyền", "a representative of the managing authority"), "16.3.c", Capacity.SuperiorBody)
        .Share(Kind.OutsideShare, Part(30, 100, CouncilWhole.Members) with { Counted = [Capacity.SuperiorBody, Capacity.RelatedOrganisation, Capacity.Outsider] }, "16.3.c")
        .Share(Kind.TeacherShare, Part(25, 100, CouncilWhole.Members) with { Counted = [Capacity.Teacher] }, "16.3.b")
        .Chair(
            new("Chủ tịch không kiêm chức vụ quản lý; người ngoài trúng cử phải thành cán bộ cơ hữu", "the chair holds no management post; an outsider who is elected joins the permanent staff"),
            "16.4.b",
            Capacity.PartyCommittee, Capacity.TradeUnion, Capacity.YouthUnion, Capacity.Teacher, Capacity.OtherEmployee)
        .Term(5, isExact: true, "16.5.b")
        .Figure(Kind.Meetings, Requirement.AtMost(Measurement.Months(3)), "16.5.b")
        .Share(Kind.Quorum, Part(1, 2, CouncilWhole.Members, more: true), "16.5.b")
        .Say(Kind.QuorumPresence, new("có thành viên ngoài trường dự họp", "a member from outside the university is present"), "16.5.b")
        .Share(Kind.Resolution, Part(1, 2, CouncilWhole.NotSaid, more: true), "16.5.c")
        .Say(Kind.Powers, new("các quyền của hội đồng trường theo Luật, gồm chiến lược, quy chế, cơ cấu, nhân sự hiệu trưởng, tài chính, tài sản lớn, giám sát", "the powers of the law: strategy, charter, structure, the rector's post, finance, large assets, supervision"), "16.2");

    /// <summary>What the law of 2014 says of vocational schools and colleges.</summary>
    public static readonly CouncilForm OfVocational = new CouncilForm(
            "vocational", Vocational.Description, null, NewLaws, Verification.TextRead, VocationalEducationLaw74Of2014)
        .Seat("head", new("hiệu trưởng", "the principal"), "11.3.a", Capacity.Head)
        .Seat("deputy", new("các phó hiệu trưởng", "the deputy principals"), "11.3.a", Capacity.DeputyHead)
        .Seat("party", new("bí thư tổ chức Đảng", "the Party secretary"), "11.3.a", Capacity.PartyCommittee)
        .Seat("union", new("chủ tịch công đoàn", "the chair of the trade union"), "11.3.a", Capacity.TradeUnion)
        .Seat("youth", new("bí thư Đoàn Thanh niên", "the secretary of the Youth Union"), "11.3.a", Capacity.YouthUnion)
        .Seat("teacher", new("đại diện nhà giáo", "teachers"), "11.3.a", Capacity.Teacher)
        .Seat("superior-or-business", new("đại diện cơ quan chủ quản hoặc cơ sở sản xuất, kinh doanh, dịch vụ", "the managing body or a business concerned"), "11.3.b", Capacity.SuperiorBody, Capacity.RelatedOrganisation)
        .Term(5, isExact: true, "11.5")
        .Say(Kind.Powers, new("các quyền của hội đồng trường theo Luật, gồm phương hướng, tài chính, cơ cấu, giám sát", "the powers of the law: direction, finance, structure, supervision"), "11.2");

    /// <summary>What the charters of 2021 add, vocational secondary schools.</summary>
    public static readonly CouncilForm OfVocationalSecondary = Charter("vocational-secondary", new("Trường trung cấp công lập", "Public vocational secondary schools"), Circular14Of2021OfLabourMinistry);

    /// <summary>What the charters of 2021 add, colleges.</summary>
    public static readonly CouncilForm OfCollege = Charter("college", new("Trường cao đẳng công lập", "Public colleges"), Circular15Of2021OfLabourMinistry);

    /// <summary>Every timeline of this room.</summary>
    public static IEnumerable<NormTimeline> All =>
    [
        Role, University, Vocational, General, Resolution, EndedByLaw, EndedInGeneral, Instead,
        .. new[] { OfUniversity, OfVocational, OfVocationalSecondary, OfCollege }.SelectMany(form => form.Points).Select(point => point.Timeline),
    ];

    private static Provision[] LawsOf2025 => [HigherEducationLaw125Of2025.At(), VocationalEducationLaw124Of2025.At(), PartyResolution71Of2025.At()];

    private static CouncilForm Charter(string name, LocalizedText whose, LegalDocument document) => new CouncilForm(
            name, whose, null, NewLaws, Verification.TextRead, document)
        .Odd("11.4")
        .Chair(
            new("Chủ tịch không là hiệu trưởng", "the chair is not the principal"),
            "11.6",
            [.. Enum.GetValues<Capacity>().Where(capacity => capacity != Capacity.Head)])
        .Figure(Kind.Meetings, Requirement.AtMost(Measurement.Months(3)), "11.3.a")
        .Share(Kind.Quorum, Part(70, 100, CouncilWhole.Members), "11.3.a")
        .Share(Kind.Resolution, Part(1, 2, CouncilWhole.Members, more: true, chairBreaksTie: true), "11.3.a");
}
