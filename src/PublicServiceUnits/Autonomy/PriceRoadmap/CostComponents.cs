using System.Collections.Immutable;

namespace PublicServiceUnits.Autonomy;

/// <summary>The parts of a price in words.</summary>
public static class CostComponents
{
    private static readonly ImmutableArray<LocalizedText> Names =
    [
        new("chi phí tiền lương", "pay"),
        new("chi phí trực tiếp", "direct costs"),
        new("chi phí quản lý", "management costs"),
        new("khấu hao tài sản cố định", "depreciation of fixed assets"),
        new("chi phí khác theo pháp luật về giá", "other costs by the price law"),
    ];

    /// <summary>The name of the part.</summary>
    /// <param name="component">The part.</param>
    public static LocalizedText Name(CostComponent component) => Names[(int)component];

    internal static string List(IEnumerable<CostComponent> components, Language language) =>
        string.Join(", ", components.Select(component => Name(component).In(language)));
}
