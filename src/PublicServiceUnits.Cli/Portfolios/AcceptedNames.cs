using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>What a reader of names would have understood, in one line.</summary>
internal static class AcceptedNames
{
    public static LocalizedText Of<T>(NameReading<T> reading)
        where T : struct
    {
        var list = string.Join(" | ", reading.Accepted);
        return new LocalizedText(list, list);
    }
}
