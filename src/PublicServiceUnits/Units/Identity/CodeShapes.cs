namespace PublicServiceUnits.Units;

/// <summary>Tells codes apart by their form.</summary>
internal static class CodeShapes
{
    /// <summary>The code that the text looks like, other than the one that was wanted.</summary>
    public static IdentityCodeKind? Of(string text, IdentityCodeKind wanted) =>
        Find(text.Trim()) is { } kind && kind != wanted ? kind : null;

    public static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    public static bool AreZeros(ReadOnlySpan<char> text) => text.TrimStart('0').IsEmpty;

    private static IdentityCodeKind? Find(string text)
    {
        var form = TaxCode.Form.Value;
        if (TaxCode.Split(text, form) is not null)
        {
            return IdentityCodeKind.TaxCode;
        }

        if (!AreDigits(text))
        {
            return null;
        }

        return text.Length == BudgetRelationCode.Form.Value.Length && BudgetRelationCode.Form.Value.KindOf(text[0]) is not null ? IdentityCodeKind.BudgetRelationCode
            : text.Length == IdentityNorms.ChapterCode.Norms[^1].Digits() ? IdentityCodeKind.BudgetChapter
            : text.Length == IdentityNorms.PersonalNumber.Norms[^1].Digits() ? IdentityCodeKind.PersonalIdentificationNumber
            : null;
    }

    private static int Digits(this Law.Norm norm) => ((Law.Norm<CodeLength>)norm).Value.Digits;
}
