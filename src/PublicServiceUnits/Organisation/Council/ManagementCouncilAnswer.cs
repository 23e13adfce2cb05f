using System.Collections.Immutable;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The answer to <c>organisation.management-council</c>: whether a council must, may or may not exist, and the law on it point by point.</summary>
public sealed record ManagementCouncilAnswer : IConclusion
{
    internal ManagementCouncilAnswer(CouncilBody body, CouncilDuty? duty, ImmutableArray<CouncilPoint> points)
    {
        Body = body;
        Duty = duty;
        Points = points;
    }

    /// <summary>Which council the answer is about.</summary>
    public CouncilBody Body { get; }

    /// <summary>Whether it must, may or may not exist; null where that is open: the finding says why.</summary>
    public CouncilDuty? Duty { get; }

    /// <summary>The points, in the order of <see cref="CouncilPointKind"/>; several of one kind where the law names several seats.</summary>
    public ImmutableArray<CouncilPoint> Points { get; }

    /// <summary>The points that are not met.</summary>
    public ImmutableArray<CouncilPoint> Breaches => [.. Points.Where(point => point.Verdict == Verdict.NotSatisfied)];

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(ManagementCouncilAnswer? other) =>
        other is not null && Body == other.Body && Duty == other.Duty && Points.SequenceEqual(other.Points);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Body, Duty, Points.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var name = (Body, vietnamese) switch
        {
            (CouncilBody.ManagementCouncil, true) => "Hội đồng quản lý",
            (CouncilBody.ManagementCouncil, false) => "A management council",
            (_, true) => "Hội đồng trường",
            _ => "A school council",
        };
        var duty = (Duty, vietnamese) switch
        {
            (CouncilDuty.Must, true) => "phải được thành lập",
            (CouncilDuty.Must, false) => "must exist",
            (CouncilDuty.May, true) => "được thành lập theo quy định của cơ quan quản lý",
            (CouncilDuty.May, false) => "exists as the managing body rules",
            (CouncilDuty.MayNot, true) => "không được thành lập",
            (CouncilDuty.MayNot, false) => "may not exist",
            (_, true) => "chưa xác định phải thành lập hay không",
            _ => "may be needed or not: open",
        };
        var breaches = Breaches.Length;
        var number = NumberText.Whole(breaches, language);
        return (breaches, vietnamese) switch
        {
            (0, _) => $"{name} {duty}",
            (_, true) => $"{name} {duty}; số điểm không đúng: {number}",
            _ => $"{name} {duty}; points not met: {number}",
        };
    }
}
