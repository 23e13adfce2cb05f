using System.Collections.Immutable;

namespace PublicServiceUnits.Units;

/// <summary>The kinds of services in words, and reading them from words.</summary>
public static class ServiceKinds
{
    private static readonly ImmutableArray<(ServiceKind Kind, LocalizedText Name, string[] Also)> Names =
    [
        (ServiceKind.StateFunded, new("Dịch vụ sử dụng ngân sách nhà nước", "State-funded services"), ["Sử dụng ngân sách nhà nước"]),
        (ServiceKind.NotStateFunded, new("Dịch vụ không sử dụng ngân sách nhà nước", "Services not funded by the State"), ["Không sử dụng ngân sách nhà nước"]),
        (ServiceKind.Both, new("Cả hai loại dịch vụ", "Both kinds of services"), ["Cả hai"]),
    ];

    private static readonly NameReader<ServiceKind> Reader = new(Names.SelectMany(entry =>
        new[] { entry.Kind.ToString(), entry.Name.Vietnamese, entry.Name.English }.Concat(entry.Also).Select(name => (name, entry.Kind))));

    /// <summary>The name of the kind.</summary>
    /// <param name="kind">The kind of services.</param>
    public static LocalizedText Name(ServiceKind kind) => Names[(int)kind].Name;

    /// <summary>Reads a kind from words in either language, any case, any Unicode composition.</summary>
    /// <param name="text">The words.</param>
    /// <returns>The kind of services, or the words that would have been understood.</returns>
    public static NameReading<ServiceKind> Read(string? text) => Reader.Read(text);
}
