using System.Text.Json;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>A case of <c>autonomy.distribute-surplus</c> a lawyer can read.</summary>
/// <param name="Id">The name of the case.</param>
/// <param name="Provision">The provision at stake.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Expected">The answer of the law.</param>
/// <param name="Source">How the figures come about.</param>
public sealed record SurplusCase(string Id, string Provision, SurplusDistributionFacts Facts, JsonElement Expected, string Source)
{
    private const string Prefix = "PublicServiceUnits.Tests.Cases.autonomy.distribute-surplus.";

    private static readonly Lazy<IReadOnlyDictionary<string, SurplusCase>> Read = new(() =>
        ReadAll().ToDictionary(one => one.Id, StringComparer.Ordinal));

    /// <summary>Every case by name.</summary>
    public static IReadOnlyDictionary<string, SurplusCase> All => Read.Value;

    /// <inheritdoc />
    public override string ToString() => Id;

    private static IEnumerable<SurplusCase> ReadAll()
    {
        var assembly = typeof(SurplusCase).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var document = JsonDocument.Parse(stream);
            foreach (var entry in document.RootElement.EnumerateArray())
            {
                yield return new SurplusCase(
                    entry.GetProperty("id").GetString()!,
                    entry.GetProperty("provision").GetString()!,
                    SurplusFactsReader.Read(entry.GetProperty("facts")),
                    entry.GetProperty("expected").Clone(),
                    entry.GetProperty("source").GetString()!);
            }
        }
    }
}
