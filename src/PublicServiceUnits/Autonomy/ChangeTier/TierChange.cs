using System.Collections.Immutable;
using System.Text;
using NodaTime;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The answer to <c>autonomy.change-tier</c>.</summary>
public sealed record TierChange : IConclusion
{
    internal TierChange(TierMove move, bool? mayRedoPlan, LocalDate? redoFrom, LocalDate? redoUntil, ImmutableArray<UpgradeQuota> quotas, bool? hasQuotas, bool? mustBeRestructured)
    {
        Move = move;
        MayRedoPlan = mayRedoPlan;
        RedoFrom = redoFrom;
        RedoUntil = redoUntil;
        Quotas = quotas;
        HasQuotas = hasQuotas;
        MustBeRestructured = mustBeRestructured;
    }

    /// <summary>Whether the move asked is open.</summary>
    public TierMove Move { get; }

    /// <summary>Whether a new plan within the period is due; null where not asked.</summary>
    public bool? MayRedoPlan { get; }

    /// <summary>The first day of the quarter in which the new plan is drawn up; null where none is.</summary>
    public LocalDate? RedoFrom { get; }

    /// <summary>The last day of that quarter; null where none is.</summary>
    public LocalDate? RedoUntil { get; }

    /// <summary>The quota of each band; empty where none is asked or the law has none.</summary>
    public ImmutableArray<UpgradeQuota> Quotas { get; }

    /// <summary>Whether the law of the date has quotas; null where not asked.</summary>
    public bool? HasQuotas { get; }

    /// <summary>Whether the superior body reorganises or dissolves the unit because it works inefficiently; null where not asked.</summary>
    public bool? MustBeRestructured { get; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(TierChange? other) => other is not null
        && (Move, MayRedoPlan, RedoFrom, RedoUntil, HasQuotas, MustBeRestructured)
            == (other.Move, other.MayRedoPlan, other.RedoFrom, other.RedoUntil, other.HasQuotas, other.MustBeRestructured)
        && Quotas.SequenceEqual(other.Quotas);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Move, MayRedoPlan, RedoFrom, HasQuotas, MustBeRestructured, Quotas.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var parts = new List<string>();
        if (Move != TierMove.NotAsked)
        {
            parts.Add((Move, vietnamese) switch
            {
                (TierMove.Barred, true) => "Không được điều chỉnh sang nhóm này",
                (TierMove.Barred, false) => "The move to this tier is barred",
                (TierMove.OpenByException, true) => "Được xem xét điều chỉnh theo trường hợp ngoại lệ",
                (TierMove.OpenByException, false) => "The move is open by an exception; the authority decides",
                (_, true) => "Không có quy định cấm điều chỉnh; cấp có thẩm quyền phân loại theo số liệu",
                _ => "No rule bars the move; the authority classifies by the figures",
            });
        }

        if (MayRedoPlan is { } redo)
        {
            parts.Add((redo, vietnamese) switch
            {
                (true, true) => $"lập lại phương án từ {DateText.Of(RedoFrom!.Value, language)} đến {DateText.Of(RedoUntil!.Value, language)}",
                (true, false) => $"a new plan is drawn up from {DateText.Of(RedoFrom!.Value, language)} to {DateText.Of(RedoUntil!.Value, language)}",
                (false, true) => "không lập lại phương án trong thời kỳ ổn định",
                _ => "no new plan within the period",
            });
        }

        parts.AddRange(Quotas.Select(quota => vietnamese
            ? $"bậc {AutonomyTiers.Code(quota.Band)} %: chuyển ít nhất {NumberText.Whole(quota.Minimum, language)}/{NumberText.Whole(quota.Units, language)} đơn vị"
            : $"band {AutonomyTiers.Code(quota.Band)} %: at least {NumberText.Whole(quota.Minimum, language)} of {NumberText.Whole(quota.Units, language)} units move up"));
        if (HasQuotas == false)
        {
            parts.Add(vietnamese ? "không có tỷ lệ số đơn vị phải chuyển" : "no share of units must be moved");
        }

        if (MustBeRestructured is { } restructured)
        {
            parts.Add((restructured, vietnamese) switch
            {
                (true, true) => "cơ quan quản lý cấp trên tổ chức lại hoặc giải thể đơn vị",
                (true, false) => "the superior body reorganises or dissolves the unit",
                (false, true) => "không thuộc diện tổ chức lại, giải thể vì hoạt động không hiệu quả",
                _ => "no reorganisation or dissolution for inefficiency",
            });
        }

        return new StringBuilder().AppendJoin("; ", parts).ToString();
    }
}
