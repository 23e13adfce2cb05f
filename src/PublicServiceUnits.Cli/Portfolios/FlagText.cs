using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>Yes and no as people write them in tables.</summary>
internal static class FlagText
{
    private const string Words = "true, false, có, không, 1, 0";

    public static LocalizedText Accepted { get; } = new($"{Words}; ô trống nếu chưa biết", $"{Words}; nothing where it is not known");

    public static bool? Read(string text) => VietnameseText.Key(text) switch
    {
        "true" or "có" or "1" => true,
        "false" or "không" or "0" => false,
        _ => null,
    };
}
