using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The rules of <c>autonomy.authority</c>: one for each step, the days by which steps are due, and what stops the question.</summary>
internal static class AuthorityRules
{
    public const string DecisionId = "autonomy.authority";

    public static readonly Rule Governing = Named("governing-law", "autonomy.authority.", "units.");
    public static readonly Rule DefenceAndPublicSecurity = Named("defence-and-public-security", "autonomy.scope.defence-and-public-security");
    public static readonly Rule HigherAndVocationalEducation = Named("higher-and-vocational-education", "autonomy.scope.higher-and-vocational-education");
    public static readonly Rule DraftLastDay = Named("draft-last-day", "autonomy.timetable.next-plan");
    public static readonly Rule OpinionLastDay = Named("finance-opinion-last-day", "autonomy.timetable.finance-opinion");
    public static readonly Rule DecisionLastDay = Named("decision-last-day", "autonomy.timetable.decision", "autonomy.authority.science-approval-last-day");

    private static readonly ImmutableArray<LocalizedText> Descriptions =
    [
        new("Lập phương án tự chủ", "Drawing up the autonomy plan"),
        new("Thẩm tra phương án", "Examining the plan"),
        new("Lấy ý kiến cơ quan tài chính", "The finance body's opinion"),
        new("Ý kiến thống nhất trước khi quyết định", "Agreement before the decision"),
        new("Quyết định giao quyền tự chủ", "Granting autonomy"),
        new("Nhóm theo mức tổng thể của cơ quan", "The tier by the parent's overall level"),
        new("Đơn vị thí điểm tự chủ toàn diện", "Pilot of full autonomy"),
        new("Thành lập, tổ chức lại, giải thể và đề án tự chủ", "Founding, reorganising, dissolving, and the autonomy scheme"),
    ];

    private static readonly ImmutableArray<Rule> Steps =
    [
        .. Enum.GetValues<AuthorityStepKind>().Select(step => step == AuthorityStepKind.FullAutonomyPilot
            ? Named(Law.NormNames.Of(step), "autonomy.transition.full-autonomy-pilots")
            : Named(Law.NormNames.Of(step), "autonomy.authority.")),
    ];

    public static readonly ImmutableArray<Rule> All =
    [
        Governing, DefenceAndPublicSecurity, HigherAndVocationalEducation, .. Steps, DraftLastDay, OpinionLastDay, DecisionLastDay,
    ];

    public static Rule Of(AuthorityStepKind step) => Steps[(int)step];

    public static LocalizedText Description(AuthorityStepKind step) => Descriptions[(int)step];

    private static Rule Named(string name, params string[] norms) => new(DecisionId, name, norms);
}
