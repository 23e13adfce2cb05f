using System.Globalization;
using System.Numerics;
using System.Text.Json;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Tests.Cases;

/// <summary>What the law answers to a case. What the case does not name must be absent from the answer.</summary>
public sealed record ExpectedAnswer
{
    public required Verdict Verdict { get; init; }

    public AutonomyTier? Tier { get; init; }

    /// <summary>"10-30", "30-70" or "70-100".</summary>
    public string? Band { get; init; }

    /// <summary>The level, exact where it has fewer than four decimals, else to less than one of its last decimal: "70.8920 %".</summary>
    public string? Percent { get; init; }

    public ClassificationRoute? Route { get; init; }

    /// <summary>A provision that the first finding with the verdict of the answer must cite.</summary>
    public required string DecidingProvision { get; init; }

    /// <summary>The paths of the missing facts, in order.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The gap, conflict or authority that keeps the library from an answer.</summary>
    public string? Reason { get; init; }

    /// <summary>Other findings the answer must show, as "rule: verdict".</summary>
    public IReadOnlyList<string> AlsoFinds { get; init; } = [];

    /// <summary>Gaps, conflicts and remarks that must be shown, though they do not decide.</summary>
    public IReadOnlyList<string> Shows { get; init; } = [];

    /// <summary>The weakest source the answer rests on.</summary>
    public Verification Verification { get; init; } = Verification.TextRead;

    public static ExpectedAnswer Of(JsonElement expected)
    {
        var answer = new ExpectedAnswer
        {
            Verdict = Enum.Parse<Verdict>(expected.GetProperty("verdict").GetString()!),
            DecidingProvision = expected.GetProperty("decidingProvision").GetString()!,
        };
        foreach (var member in expected.EnumerateObject())
        {
            answer = member.Name switch
            {
                "verdict" or "decidingProvision" => answer,
                "tier" => answer with { Tier = (AutonomyTier)member.Value.GetInt32() },
                "band" => answer with { Band = member.Value.GetString() },
                "percent" => answer with { Percent = member.Value.GetString() },
                "route" => answer with { Route = Enum.Parse<ClassificationRoute>(member.Value.GetString()!) },
                "missing" => answer with { Missing = Texts(member.Value) },
                "reason" => answer with { Reason = member.Value.GetString() },
                "alsoFinds" => answer with { AlsoFinds = Texts(member.Value) },
                "shows" => answer with { Shows = Texts(member.Value) },
                "verification" => answer with { Verification = Enum.Parse<Verification>(member.Value.GetString()!) },
                _ => throw new FormatException($"A case expects no '{member.Name}'."),
            };
        }

        return answer;
    }

    /// <summary>Whether a level is the one expected, compared as whole numbers.</summary>
    public bool IsLevel(Ratio? level)
    {
        if (Percent is null || level is not { } known)
        {
            return Percent is null && level is null;
        }

        var digits = Percent.Replace(" %", "", StringComparison.Ordinal).Split('.');
        var decimals = digits.Length == 1 ? 0 : digits[1].Length;
        var scale = BigInteger.Pow(10, decimals);
        var expected = BigInteger.Parse(string.Concat(digits), CultureInfo.InvariantCulture) * known.Denominator;
        var difference = BigInteger.Abs((known.Numerator * 100 * scale) - expected);
        return decimals < 4 ? difference.IsZero : difference < known.Denominator;
    }

    private static string[] Texts(JsonElement list) => [.. list.EnumerateArray().Select(text => text.GetString()!)];
}
