using NodaTime;
using NodaTime.Text;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Cli.Commands;

/// <summary>Periods, verifications and relations in words.</summary>
internal static class LawText
{
    /// <summary>The days in force: in words for people, "2021-08-15/.." for programs.</summary>
    public static string Period(EffectivePeriod? period, OutputFormat format, Session session)
    {
        if (!IsForPeople(format))
        {
            return period?.ToString() ?? "";
        }

        if (period is not { } known)
        {
            return session.Say("chưa rõ", "not known");
        }

        var from = DateChoice.ToText(known.From, session.Language);
        return known.To is { } to
            ? $"{from} – {DateChoice.ToText(to, session.Language)}"
            : session.Say($"từ {from}", $"since {from}");
    }

    /// <summary>A date: in words for people, ISO for programs.</summary>
    public static string Date(LocalDate? date, OutputFormat format, Session session) => (date, IsForPeople(format)) switch
    {
        ({ } known, true) => DateChoice.ToText(known, session.Language),
        ({ } known, false) => LocalDatePattern.Iso.Format(known),
        (null, true) => session.Say("chưa rõ", "not known"),
        _ => "",
    };

    public static string Verified(Verification verification, OutputFormat format, Session session) => (verification, IsForPeople(format)) switch
    {
        (Verification.TextRead, true) => session.Say("đã đọc văn bản", "text read"),
        (Verification.TextRead, false) => "textRead",
        (_, true) => session.Say("nguồn thứ cấp", "secondary source"),
        _ => "secondarySource",
    };

    /// <summary>What a document does to another.</summary>
    public static string Does(DocumentRelationKind kind, Session session) => kind switch
    {
        DocumentRelationKind.Amends => session.Say("sửa đổi, bổ sung", "amends"),
        DocumentRelationKind.Supplements => session.Say("bổ sung", "supplements"),
        DocumentRelationKind.Replaces => session.Say("thay thế", "replaces"),
        DocumentRelationKind.Repeals => session.Say("bãi bỏ", "repeals"),
        DocumentRelationKind.Guides => session.Say("hướng dẫn", "guides"),
        DocumentRelationKind.SpecialRuleFor => session.Say("quy định riêng cho", "special rule for"),
        DocumentRelationKind.Prolongs => session.Say("kéo dài", "prolongs"),
        _ => session.Say("triển khai", "carries out"),
    };

    /// <summary>What is done to a document by another.</summary>
    public static string Suffers(DocumentRelationKind kind, Session session) => kind switch
    {
        DocumentRelationKind.Amends => session.Say("được sửa đổi, bổ sung bởi", "amended by"),
        DocumentRelationKind.Supplements => session.Say("được bổ sung bởi", "supplemented by"),
        DocumentRelationKind.Replaces => session.Say("bị thay thế bởi", "replaced by"),
        DocumentRelationKind.Repeals => session.Say("bị bãi bỏ bởi", "repealed by"),
        DocumentRelationKind.Guides => session.Say("được hướng dẫn bởi", "guided by"),
        DocumentRelationKind.SpecialRuleFor => session.Say("có quy định riêng tại", "special rule in"),
        DocumentRelationKind.Prolongs => session.Say("được kéo dài bởi", "prolonged by"),
        _ => session.Say("được triển khai bởi", "carried out by"),
    };

    private static bool IsForPeople(OutputFormat format) => format is OutputFormat.Table or OutputFormat.Markdown;
}
