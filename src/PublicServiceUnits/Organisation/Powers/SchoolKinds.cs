using System.Collections.Immutable;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Organisation;

/// <summary>The kinds of school in words, and reading them from words.</summary>
public static class SchoolKinds
{
    private static readonly ImmutableArray<LocalizedText> Names =
    [
        new("Không phải trường học", "Not a school"),
        new("Trường mầm non, phổ thông, thường xuyên, chuyên biệt, trung học nghề", "Pre-school, general, continuing, special or vocational upper-secondary school"),
        new("Cơ sở giáo dục nghề nghiệp", "Vocational institution"),
        new("Cơ sở giáo dục đại học", "Higher education institution"),
    ];

    private static readonly NameReader<SchoolKind> Reader = new(Enum.GetValues<SchoolKind>().SelectMany(kind =>
        new[] { kind.ToString(), Name(kind).Vietnamese, Name(kind).English }.Select(name => (name, kind))));

    /// <summary>The kind in words.</summary>
    /// <param name="kind">The kind.</param>
    public static LocalizedText Name(SchoolKind kind) => Names[(int)kind];

    /// <summary>Reads a kind from words in either language, any case, any Unicode composition.</summary>
    /// <param name="text">The words.</param>
    /// <returns>The kind, or the words that would have been understood.</returns>
    public static NameReading<SchoolKind> Read(string? text) => Reader.Read(text);
}
