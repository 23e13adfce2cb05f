using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;
using static PublicServiceUnits.Law.Timelines;
using static PublicServiceUnits.Organisation.JobPositionKind;
using static PublicServiceUnits.Organisation.OrganisationDates;
using Reasons = PublicServiceUnits.Organisation.JobPositionReasons;

namespace PublicServiceUnits.Organisation;

/// <summary>Kinds of job positions, who approves them, file, times and transition (Decree 106/2020/NĐ-CP up to 2026-06-30, Decree 232/2026/NĐ-CP after).</summary>
internal static class JobPositionNorms
{
    public const string Room = "organisation.job-positions.";

    private static readonly LocalizedText DeciderText = new("Thẩm quyền phê duyệt vị trí việc làm", "Who approves job positions");

    /// <summary>The kinds of positions (5.2; 6.1).</summary>
    public static readonly NormTimeline<JobPositionKinds> Kinds = Of(
        "kinds",
        new("Nhóm vị trí việc làm", "Kinds of job positions"),
        From(
            Decree106,
            new JobPositionKinds(
                [Management, SectorProfessional, SharedProfessional, Support],
                new("lãnh đạo, quản lý; chuyên ngành; chuyên môn dùng chung; hỗ trợ, phục vụ", "management; professional of the sector; shared professional; support")),
            Decree106Of2020.At("5", "2")),
        From(
            Decree232,
            new JobPositionKinds(
                [Management, Professional, Support],
                new("quản lý; chuyên môn, nghiệp vụ; hỗ trợ", "management; professional; support")),
            Decree232Of2026.At("6", "1"), Decree232Of2026.At("3", "5")));

    /// <summary>How many career levels there are (7.1).</summary>
    public static readonly NormTimeline<int> Levels = Of(
        "levels", new("Số bậc nghề nghiệp", "Number of career levels"), From(Decree232, 5, Decree232Of2026.At("7", "1")));

    /// <summary>Group 1 (6.1, 16.1.b), up to 2026-06-30.</summary>
    public static readonly NormTimeline<JobPositionPower> OfGroup1 = Ending(
        "decider.group-1",
        new(JobPositionDecider.UnitHead, true, new("người đứng đầu quyết định sau khi hội đồng quản lý thông qua", "the head approves after the management council has passed them")),
        Decree106Of2020.At("6", "1"), Decree106Of2020.At("16", "1", "b"));

    /// <summary>Group 2 (6.2, 16.1.b), up to 2026-06-30.</summary>
    public static readonly NormTimeline<JobPositionPower> OfGroup2 = Ending(
        "decider.group-2",
        new(JobPositionDecider.UnitHead, null, new("người đứng đầu quyết định; có hội đồng quản lý thì hội đồng thông qua trước", "the head approves; where there is a management council it passes them first")),
        Decree106Of2020.At("6", "2"), Decree106Of2020.At("16", "1", "b"));

    /// <summary>Groups 3 and 4 (6.3), up to 2026-06-30.</summary>
    public static readonly NormTimeline<JobPositionPower> OfGroups3And4 = Ending(
        "decider.groups-3-and-4",
        new(
            null,
            false,
            new(
                "bộ trưởng, người đứng đầu cơ quan, tổ chức ở trung ương, giám đốc đại học quốc gia, Ủy ban nhân dân cấp tỉnh, hoặc cơ quan được phân cấp, ủy quyền",
                "the minister, the head of the central body, the director of the national university, the provincial People's Committee, or the body to which it is delegated")),
        Decree106Of2020.At("6", "3", "c"), Decree106Of2020.At("12", "2", "b"), Decree106Of2020.At("14", "2"));

    /// <summary>Public universities (6.4), up to 2026-06-30; a conflict with Resolution 71-NQ/TW from 2025-08-22, open from 2026-01-01.</summary>
    public static readonly NormTimeline<JobPositionPower> OfPublicUniversity = Timelines.Ending(
        Room + "decider.public-university",
        DeciderText,
        Decree232,
        From(Decree106, UniversityCouncil(null), Decree106Of2020.At("6", "4")),
        FromSecondary(Resolution71, UniversityCouncil(PowersReasons.UniversityCouncils), Decree106Of2020.At("6", "4"), PartyResolution71Of2025.At()),
        FromSecondary(NoUniversityCouncils, UniversityCouncil(Reasons.UniversityCouncilEnded), Decree106Of2020.At("6", "4")));

    /// <summary>Units that decide themselves (11.1.a), from 2026-07-01.</summary>
    public static readonly NormTimeline<JobPositionPower> SelfDeciding = Of(
        "decider.self-deciding",
        DeciderText,
        From(
            Decree232,
            new JobPositionPower(
                JobPositionDecider.Unit,
                false,
                new(
                    "nhóm 1, nhóm 2, tổ chức khoa học và công nghệ công lập, trường hợp khác theo pháp luật chuyên ngành: đơn vị tự quyết định",
                    "Groups 1 and 2, public science and technology organisations, other cases of sector law: the unit decides itself")),
            Decree232Of2026.At("11", "1", "a")));

    /// <summary>All other units (11.1.b), from 2026-07-01.</summary>
    public static readonly NormTimeline<JobPositionPower> OfOthers = Of(
        "decider.others",
        DeciderText,
        From(
            Decree232,
            new JobPositionPower(
                null,
                false,
                new(
                    "bộ, Ủy ban nhân dân cấp tỉnh phê duyệt, hoặc phân cấp, ủy quyền cho cơ quan quản lý đơn vị, cho đơn vị",
                    "the ministry or provincial People's Committee approves, or delegates to the unit's managing body or to the unit")),
            Decree232Of2026.At("11", "1", "b"), Decree232Of2026.At("14", "2")));

    /// <summary>What the file holds (7.1; 11.2).</summary>
    public static readonly NormTimeline<ProcedureAct> File = Of(
        "file",
        new("Hồ sơ vị trí việc làm", "File on job positions"),
        From(
            Decree106,
            ProcedureLine.Parts(
                new("gồm", "papers"),
                [
                    new("văn bản đề nghị thẩm định", "request for appraisal"),
                    new("đề án vị trí việc làm", "scheme of job positions"),
                    new("bản sao văn bản về chức năng, nhiệm vụ, quyền hạn, cơ cấu của đơn vị", "copies of the decisions on functions, tasks, powers and structure"),
                    new("văn bản khác có liên quan (nếu có)", "other papers, if any"),
                ]),
            Decree106Of2020.At("7", "1")),
        From(
            Decree232,
            ProcedureLine.Parts(
                new("gồm", "papers"),
                [
                    new("văn bản đề nghị phê duyệt", "request for approval"),
                    new("danh mục vị trí việc làm", "list of job positions"),
                    new("bản mô tả công việc và khung năng lực của từng vị trí", "description and competence frame of each position"),
                    new("các bậc nghề nghiệp dùng trong từng vị trí", "career levels used in each position"),
                    new("tỷ lệ viên chức theo bậc trong từng vị trí", "shares of employees by level in each position"),
                ]),
            Decree232Of2026.At("11", "2")));

    /// <summary>Units that approve themselves: no time limit (6.1, 6.2; 11.4).</summary>
    public static readonly NormTimeline<LocalizedText> OwnProcedure = Of<LocalizedText>(
        "own-procedure",
        new("Trình tự đơn vị tự phê duyệt", "Procedure of a unit that approves itself"),
        From<LocalizedText>(
            Decree106,
            new("đơn vị xây dựng đề án, tự tổ chức thẩm định; không quy định thời hạn", "the unit draws up the scheme and arranges its appraisal; no time limit is set"),
            Decree106Of2020.At("6", "1"), Decree106Of2020.At("6", "2")),
        From<LocalizedText>(
            Decree232,
            new("đơn vị lập hồ sơ, thẩm định nội bộ (nếu có), ra quyết định; không quy định thời hạn", "the unit draws up the file, has an internal appraisal, if any, and decides; no time limit is set"),
            Decree232Of2026.At("11", "4")));

    /// <summary>The appraisal of a first approval (7.3), up to 2026-06-30.</summary>
    public static readonly NormTimeline<Requirement> FirstAppraisal = Time106("appraisal.first", Measurement.Days(40));

    /// <summary>The appraisal of a change (7.3), up to 2026-06-30.</summary>
    public static readonly NormTimeline<Requirement> ChangeAppraisal = Time106("appraisal.change", Measurement.Days(25));

    /// <summary>The request to complete a file (11.3.b), from 2026-07-01.</summary>
    public static readonly NormTimeline<Requirement> IncompleteFile = Time232("incomplete-file", Measurement.WorkingDays(3), "b");

    /// <summary>The review (11.3.c), from 2026-07-01.</summary>
    public static readonly NormTimeline<Requirement> Review = Time232("review", Measurement.Days(30), "c");

    /// <summary>The decision (11.3.d), from 2026-07-01.</summary>
    public static readonly NormTimeline<Requirement> Decision = Time232("decision", Measurement.WorkingDays(10), "d");

    /// <summary>The last day for the new approvals (18.1).</summary>
    public static readonly NormTimeline<LocalDate> NewApprovalBy = Of(
        "new-approval", new("Hạn ban hành quyết định phê duyệt mới", "Last day of the new approvals"), From(Decree232, new LocalDate(2027, 7, 1), Decree232Of2026.At("18", "1", "a"), Decree232Of2026.At("18", "1", "b")));

    /// <summary>Approvals of before (19.1; 18.1.a).</summary>
    public static readonly NormTimeline<LocalizedText> OlderApproval = Of<LocalizedText>(
        "older-approval",
        new("Phê duyệt đã có trước đó", "Approvals of before"),
        From<LocalizedText>(Decree106, new("tiếp tục thực hiện cho đến khi có quyết định phê duyệt mới", "go on until there is a new approval"), Decree106Of2020.At("19", "1")),
        From<LocalizedText>(Decree232, new("tiếp tục áp dụng trong thời gian chưa có quyết định phê duyệt mới", "apply while there is no new approval"), Decree232Of2026.At("18", "1", "a")));

    /// <summary>The positions for the deputies of one head (5.5.b), from 2026-07-01.</summary>
    public static readonly NormTimeline<Requirement> DeputyPositions = Of(
        "deputy-positions", new("Số vị trí việc làm của cấp phó người đứng đầu", "Job positions of the head's deputies"), From(Decree232, Requirement.AtMost(Measurement.Count(1)), Decree232Of2026.At("5", "5", "b")));

    /// <summary>The timelines of this file.</summary>
    public static readonly NormTimeline[] Here =
    [
        Kinds, Levels, OfGroup1, OfGroup2, OfGroups3And4, OfPublicUniversity, SelfDeciding, OfOthers, File, OwnProcedure, FirstAppraisal, ChangeAppraisal,
        IncompleteFile, Review, Decision, NewApprovalBy, OlderApproval, DeputyPositions,
    ];

    /// <summary>Every timeline of this room.</summary>
    public static NormTimeline[] All => [.. Here, .. JobPositionScopeNorms.All, .. JobPositionShareNorms.All];

    private static JobPositionPower UniversityCouncil(FindingReason? open) =>
        new(JobPositionDecider.UniversityCouncil, false, new("hội đồng trường ban hành danh mục theo Luật Giáo dục đại học", "the university council issues the list under the Law on Higher Education"), open);

    private static NormTimeline<JobPositionPower> Ending(string name, JobPositionPower power, params Provision[] provisions) =>
        Timelines.Ending(Room + name, DeciderText, Decree232, From(Decree106, power, provisions));

    private static NormTimeline<Requirement> Time106(string name, Measurement time) =>
        Timelines.Ending($"{Room}time.{name}", new("Thời hạn thẩm định đề án", "Time of the appraisal"), Decree232, From(Decree106, Requirement.AtMost(time), Decree106Of2020.At("7", "3")));

    private static NormTimeline<Requirement> Time232(string name, Measurement time, string point) =>
        Of($"time.{name}", new("Thời hạn phê duyệt vị trí việc làm", "Time of the approval of job positions"), From(Decree232, Requirement.AtMost(time), Decree232Of2026.At("11", "3", point)));

    private static NormTimeline<T> Of<T>(string name, LocalizedText description, params Version<T>[] versions)
        where T : notnull => Timelines.Of(Room + name, description, versions);
}
