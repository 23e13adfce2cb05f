using System.Globalization;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Units;

/// <summary>
/// A chapter of the State budget index (mã Chương): three digits. Which level it belongs to depends on the date:
/// <see cref="UnitRules.PlaceOf"/>.
/// </summary>
public sealed record BudgetChapter
{
    internal BudgetChapter(int number) => Number = number;

    /// <summary>The chapter as a number, 1 to 999; whether it is in a range of the index depends on the date.</summary>
    public int Number { get; }

    internal static Norm<CodeLength> Form { get; } = (Norm<CodeLength>)IdentityNorms.ChapterCode.Norms[^1];

    /// <summary>Reads a chapter of three digits, "018"; spaces around it do not matter, "18" is not completed.</summary>
    /// <param name="text">The text; null reads like an empty one.</param>
    /// <returns>The chapter, or why the text is none and which other code it looks like.</returns>
    public static CodeReading<BudgetChapter> Read(string? text)
    {
        var digits = text?.Trim() ?? "";
        CodeProblem? problem =
            digits.Length == 0 ? CodeProblem.Empty
            : !CodeShapes.AreDigits(digits) ? CodeProblem.NotDigits
            : digits.Length != Form.Value.Digits ? CodeProblem.WrongLength
            : CodeShapes.AreZeros(digits) ? CodeProblem.NoSerial
            : null;
        return problem is null
            ? new(text, new BudgetChapter(int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)), null, null, Form)
            : new(text, null, problem, CodeShapes.Of(digits, IdentityCodeKind.BudgetChapter), Form);
    }

    /// <summary>The three digits.</summary>
    public override string ToString() => Number.ToString("000", CultureInfo.InvariantCulture);
}
