using System.Collections.Immutable;
using System.Text;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The answer to <c>autonomy.state-support</c>: the first year's support, and how a path of support stands.</summary>
public sealed record StateSupport : IConclusion
{
    internal StateSupport(AutonomyTier? tier, StateSupportKind kind, Vnd shortfall, Vnd amount, bool? isCapped, ImmutableArray<SupportCut> cuts)
    {
        Tier = tier;
        Kind = kind;
        Shortfall = shortfall;
        Amount = amount;
        IsCapped = isCapped;
        Cuts = cuts;
    }

    /// <summary>The tier; null where the answer does not rest on one.</summary>
    public AutonomyTier? Tier { get; }

    /// <summary>On what ground the unit is supported.</summary>
    public StateSupportKind Kind { get; }

    /// <summary>What expenditure exceeds revenue by, of the unit or of the prevention block, in dong; 0 where it does not.</summary>
    public Vnd Shortfall { get; }

    /// <summary>The support of the first year, in dong: the shortfall, or the superior body's estimate where that is lower.</summary>
    public Vnd Amount { get; }

    /// <summary>Whether the superior body's estimate lowers the amount; null where that estimate is not known, so that the amount is the shortfall.</summary>
    public bool? IsCapped { get; }

    /// <summary>
    /// From 2025-07-07, for the prevention block: what the budget adds beside the amount once the salary-reform provision is used for a rise
    /// of the State's pay, in dong; null where the law of the date has no such rule, or the facts are not known.
    /// </summary>
    public Vnd? PreventionPayTopUp { get; internal init; }

    /// <summary>Each year of the path after the first.</summary>
    public ImmutableArray<SupportCut> Cuts { get; private init; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(StateSupport? other) => other is not null
        && (Tier, Kind, Shortfall, Amount, IsCapped, PreventionPayTopUp) == (other.Tier, other.Kind, other.Shortfall, other.Amount, other.IsCapped, other.PreventionPayTopUp)
        && Cuts.SequenceEqual(other.Cuts);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Tier, Kind, Shortfall, Amount, IsCapped, Cuts.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var text = new StringBuilder();
        if (Tier is { } tier)
        {
            text.Append(AutonomyTiers.Name(tier, language)).Append(": ");
        }

        text.Append((Kind, vietnamese) switch
        {
            (StateSupportKind.None, true) => "ngân sách nhà nước không hỗ trợ chi thường xuyên",
            (StateSupportKind.None, false) => "no State support of recurrent expenditure",
            (StateSupportKind.PreventionBlock, true) => "ngân sách hỗ trợ khối y tế dự phòng ",
            (StateSupportKind.PreventionBlock, false) => "State support of the prevention block ",
            (_, true) => "ngân sách hỗ trợ năm đầu ",
            _ => "State support of the first year ",
        });
        if (Kind != StateSupportKind.None)
        {
            text.Append(Amount.ToText(language)).Append(CapText(vietnamese));
        }

        if (PreventionPayTopUp is { Dong: > 0 } topUp)
        {
            text.Append(vietnamese ? "; bổ sung cải cách tiền lương " : "; salary-reform top-up ").Append(topUp.ToText(language));
        }

        foreach (var cut in Cuts)
        {
            text.Append("; ").Append(cut.Year).Append(": ").Append(VerdictText(cut.Verdict, vietnamese));
        }

        return text.ToString();
    }

    internal StateSupport With(ImmutableArray<SupportCut> cuts) => this with { Cuts = cuts };

    private string CapText(bool vietnamese) => (IsCapped, vietnamese) switch
    {
        (true, true) => " (bằng mức trần dự toán của cơ quan cấp trên)",
        (true, false) => " (the ceiling of the superior body's estimate)",
        (null, true) => " (chưa đối chiếu với dự toán của cơ quan cấp trên)",
        (null, false) => " (not yet held against the superior body's estimate)",
        _ => "",
    };

    private static string VerdictText(Verdict verdict, bool vietnamese) => (verdict, vietnamese) switch
    {
        (Verdict.Satisfied, true) => "giảm đủ",
        (Verdict.Satisfied, false) => "cut as required",
        (Verdict.NotSatisfied, true) => "giảm chưa đủ",
        (Verdict.NotSatisfied, false) => "not cut as required",
        (Verdict.NeedsJudgement, true) => "cấp có thẩm quyền quyết định",
        (Verdict.NeedsJudgement, false) => "for an authority to decide",
        (Verdict.NotApplicable, true) => "không phải giảm",
        (Verdict.NotApplicable, false) => "no cut asked",
        (_, true) => "chưa xác định",
        _ => "undetermined",
    };
}
