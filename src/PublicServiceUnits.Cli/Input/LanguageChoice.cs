namespace PublicServiceUnits.Cli.Input;

/// <summary>The option <c>--lang</c>. It is read before the rest, because the rest may fail and must say so in that language.</summary>
internal static class LanguageChoice
{
    public const string Option = "--lang";

    private static readonly LocalizedText Accepted = new("vi, en", "vi, en");

    public static Language In(IReadOnlyList<string> arguments)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            var value = argument == Option
                ? (index + 1 < arguments.Count ? arguments[index + 1] : null)
                : argument.StartsWith(Option, StringComparison.Ordinal) && argument.Length > Option.Length && argument[Option.Length] is '=' or ':'
                    ? argument[(Option.Length + 1)..]
                    : null;
            if (value is not null)
            {
                return value == "en" ? Language.English : Language.Vietnamese;
            }
        }

        return Language.Vietnamese;
    }

    public static void Check(string? value)
    {
        if (value is not (null or "vi" or "en"))
        {
            throw new InputException(new InputProblem(Option, value, Accepted) { IsForAll = true });
        }
    }
}
