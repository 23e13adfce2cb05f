using System.Text;

namespace PublicServiceUnits.Law;

/// <summary>From an enumeration's name to a part of a norm's id: "StateListedServices" to "state-listed-services".</summary>
internal static class NormNames
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        var text = new StringBuilder(name.Length + 4);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterUpper(character) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(character));
        }

        return text.ToString();
    }
}
