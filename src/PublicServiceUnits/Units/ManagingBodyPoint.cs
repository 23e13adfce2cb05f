using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Units;

/// <summary>Which point of Article 2, Decree 120/2020/NĐ-CP, the units of a managing body are on a date.</summary>
public sealed record ManagingBodyPoint
{
    internal ManagingBodyPoint(ManagingBodyKind kind, LocalDate on, ManagingBodyStanding standing, Norm? norm, FindingReason? reason)
    {
        Kind = kind;
        On = on;
        Standing = standing;
        Norm = norm;
        Reason = reason;
    }

    /// <summary>The managing body.</summary>
    public ManagingBodyKind Kind { get; }

    /// <summary>The date asked.</summary>
    public LocalDate On { get; }

    /// <summary>How the article stands to it.</summary>
    public ManagingBodyStanding Standing { get; }

    /// <summary>The norm that says so, with its provisions, days in force and verification; null where none is in force.</summary>
    public Norm? Norm { get; }

    /// <summary>The point of the article, or the provision that leaves the body out; null where no norm is in force.</summary>
    public Provision? Provision => Norm?.Provision;

    /// <summary>The gap of the law, where there is one.</summary>
    public FindingReason? Reason { get; }

    /// <summary>The standing in one sentence.</summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var name = ManagingBodies.Name(Kind).In(language);
        var place = Provision?.ToText(language);
        return (Standing, vietnamese) switch
        {
            (ManagingBodyStanding.Named, _) => $"{name}: {place}",
            (ManagingBodyStanding.Excluded, true) => $"{name}: không thuộc đối tượng áp dụng – {place}",
            (ManagingBodyStanding.Excluded, false) => $"{name}: left out – {place}",
            (ManagingBodyStanding.NamedElsewhere, true) => $"{name}: không có trong Điều 2; xem {place}",
            (ManagingBodyStanding.NamedElsewhere, false) => $"{name}: not in Article 2; see {place}",
            (ManagingBodyStanding.Ended, true) => $"{name}: quy định đã hết hiệu lực",
            (ManagingBodyStanding.Ended, false) => $"{name}: the provision has ended",
            (ManagingBodyStanding.NotYetNamed, true) => $"{name}: chưa được quy định",
            (ManagingBodyStanding.NotYetNamed, false) => $"{name}: not yet named",
            _ => $"{name}: {Reason!.Text.In(language)}",
        };
    }
}
