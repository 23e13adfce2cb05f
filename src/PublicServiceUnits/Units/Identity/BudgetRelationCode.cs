using PublicServiceUnits.Law;

namespace PublicServiceUnits.Units;

/// <summary>
/// The identification part of a budget relation code (mã số đơn vị có quan hệ với ngân sách, mã ĐVQHNS): one digit for the
/// kind and six for the serial number, without a check digit (clause 3, Article 5, Circular 185/2015/TT-BTC). A unit has one
/// code for life (clause 4, Article 4); <see cref="UnitRules.CodesAfter"/> says what becomes of it.
/// </summary>
public sealed record BudgetRelationCode
{
    private readonly string _text;

    private BudgetRelationCode(string text, BudgetRelationKind kind)
    {
        _text = text;
        Kind = kind;
    }

    /// <summary>Whom the code names.</summary>
    public BudgetRelationKind Kind { get; }

    /// <summary>The serial number, with its leading zeros.</summary>
    public string Serial => _text[1..];

    internal static Norm<BudgetCodeForm> Form { get; } = (Norm<BudgetCodeForm>)IdentityNorms.BudgetCode.Norms[^1];

    /// <summary>Reads a code. Spaces around it do not matter; the form is that of every date since 2016-01-01.</summary>
    /// <param name="text">The text; null reads like an empty one.</param>
    /// <returns>The code, or why the text is none and which other code it looks like.</returns>
    public static CodeReading<BudgetRelationCode> Read(string? text)
    {
        var digits = text?.Trim() ?? "";
        var form = Form.Value;
        CodeProblem? problem =
            digits.Length == 0 ? CodeProblem.Empty
            : !CodeShapes.AreDigits(digits) ? CodeProblem.NotDigits
            : digits.Length != form.Length ? CodeProblem.WrongLength
            : form.KindOf(digits[0]) is null ? CodeProblem.UnknownFirstDigit
            : CodeShapes.AreZeros(digits.AsSpan(1)) ? CodeProblem.NoSerial
            : null;
        return problem is null
            ? new(text, new BudgetRelationCode(digits, form.KindOf(digits[0])!.Value), null, null, Form)
            : new(text, null, problem, CodeShapes.Of(digits, IdentityCodeKind.BudgetRelationCode), Form);
    }

    /// <summary>The seven digits.</summary>
    public override string ToString() => _text;
}
