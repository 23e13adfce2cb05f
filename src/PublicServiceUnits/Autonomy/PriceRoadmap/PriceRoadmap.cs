using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The answer to <c>autonomy.price-roadmap</c>.</summary>
public sealed record PriceRoadmap : IConclusion
{
    internal PriceRoadmap(
        bool binds,
        ImmutableArray<CostComponent> required,
        ImmutableArray<CostComponent> contested,
        ImmutableArray<CostComponent> lacking,
        ImmutableArray<CostComponent> ahead)
    {
        Binds = binds;
        Required = required;
        Contested = contested;
        Lacking = lacking;
        Ahead = ahead;
    }

    /// <summary>Whether the road map binds the price: it does where the service is State-funded.</summary>
    public bool Binds { get; }

    /// <summary>The parts of the cost that the price must hold on the date, on either reading of the law.</summary>
    public ImmutableArray<CostComponent> Required { get; }

    /// <summary>The parts due in the very year asked: by one reading from its first day, by the other within it.</summary>
    public ImmutableArray<CostComponent> Contested { get; }

    /// <summary>Of the required parts, those the price is known not to hold.</summary>
    public ImmutableArray<CostComponent> Lacking { get; }

    /// <summary>The parts the price holds ahead of the road map, which the law allows.</summary>
    public ImmutableArray<CostComponent> Ahead { get; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(PriceRoadmap? other) => other is not null
        && Binds == other.Binds
        && Required.SequenceEqual(other.Required)
        && Contested.SequenceEqual(other.Contested)
        && Lacking.SequenceEqual(other.Lacking)
        && Ahead.SequenceEqual(other.Ahead);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Binds, Required.Length, Contested.Length, Lacking.Length, Ahead.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        if (!Binds)
        {
            return vietnamese
                ? "Lộ trình không áp dụng: dịch vụ không sử dụng ngân sách nhà nước"
                : "The road map does not bind: the service is not State-funded";
        }

        var none = vietnamese ? "chưa có khoản nào bắt buộc" : "no part is due yet";
        var text = (vietnamese ? "Giá phải tính: " : "The price must hold: ") + (Required.IsEmpty ? none : CostComponents.List(Required, language));
        Append(Contested, "đến hạn trong năm", "due within the year");
        Append(Lacking, "còn thiếu", "still lacking");
        Append(Ahead, "tính trước lộ trình", "held ahead of the road map");
        return text;

        void Append(ImmutableArray<CostComponent> components, string inVietnamese, string inEnglish)
        {
            if (!components.IsEmpty)
            {
                text += $"; {(vietnamese ? inVietnamese : inEnglish)}: {CostComponents.List(components, language)}";
            }
        }
    }
}
