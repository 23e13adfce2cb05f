using System.Text.Json;
using NodaTime.Text;
using PublicServiceUnits.Autonomy;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>A case a lawyer can read: facts, a date, the answer of the law, where it stands and where the figures come from.</summary>
/// <param name="Id">The name of the case, with the date where the case is asked for several.</param>
/// <param name="Provision">The provisions at stake, in words.</param>
/// <param name="On">The date asked.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Expected">The answer of the law.</param>
/// <param name="Source">Where the figures come from.</param>
public sealed record LegalCase(
    string Id,
    string Provision,
    LocalDate On,
    ClassificationFacts Facts,
    ExpectedAnswer Expected,
    string Source)
{
    private const string Folder = "PublicServiceUnits.Tests.Cases.";

    private static readonly Lazy<IReadOnlyDictionary<string, LegalCase>> Read = new(() =>
        ReadAll().ToDictionary(one => one.Id, StringComparer.Ordinal));

    /// <summary>Every case of <c>autonomy.classify</c> by name.</summary>
    public static IReadOnlyDictionary<string, LegalCase> All => Read.Value;

    /// <inheritdoc />
    public override string ToString() => Id;

    private static IEnumerable<LegalCase> ReadAll()
    {
        var assembly = typeof(LegalCase).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder + "autonomy.classify", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var document = JsonDocument.Parse(stream);
            foreach (var entry in document.RootElement.EnumerateArray())
            {
                foreach (var one in Of(entry))
                {
                    yield return one;
                }
            }
        }
    }

    private static IEnumerable<LegalCase> Of(JsonElement entry)
    {
        var id = entry.GetProperty("id").GetString()!;
        var on = entry.GetProperty("on");
        var dates = on.ValueKind == JsonValueKind.Array ? on.EnumerateArray().ToArray() : [on];
        var facts = FactsReader.Read(entry.GetProperty("facts"));
        var expected = ExpectedAnswer.Of(entry.GetProperty("expected"));
        foreach (var date in dates.Select(date => date.GetString()!))
        {
            yield return new LegalCase(
                dates.Length == 1 ? id : $"{id} on {date}",
                entry.GetProperty("provision").GetString()!,
                LocalDatePattern.Iso.Parse(date).GetValueOrThrow(),
                facts,
                expected,
                entry.GetProperty("source").GetString()!);
        }
    }
}
