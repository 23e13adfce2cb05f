using PublicServiceUnits.Law;

namespace PublicServiceUnits.Units;

/// <summary>
/// A tax code (mã số thuế) of an organisation: ten digits, the last a check digit, and for a dependent unit a hyphen and three
/// more. The weights of the check are known from public descriptions, not from a legal text (secondary).
/// </summary>
public sealed record TaxCode
{
    private TaxCode(string number, string? branch)
    {
        Number = number;
        Branch = branch;
    }

    /// <summary>The ten digits.</summary>
    public string Number { get; }

    /// <summary>The three digits of a dependent unit; null where the code names the organisation itself.</summary>
    public string? Branch { get; }

    internal static Norm<TaxCodeForm> Form { get; } = (Norm<TaxCodeForm>)IdentityNorms.TaxCode.Norms[^1];

    /// <summary>
    /// Reads a code. Spaces around it do not matter; the hyphen before a dependent unit may be left out, since 13 digits can be
    /// nothing else. Nine digits whose weighted sum has the remainder 0 are no beginning of a code: 10 is not one digit, and
    /// programs that print 0 or 1 there disagree.
    /// </summary>
    /// <param name="text">The text; null reads like an empty one.</param>
    /// <returns>The code, or why the text is none and which other code it looks like.</returns>
    public static CodeReading<TaxCode> Read(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        var form = Form.Value;
        var parts = Split(trimmed, form);
        CodeProblem? problem = trimmed.Length == 0 ? CodeProblem.Empty
            : parts is { } found ? Check(found.Number, found.Branch, form)
            : CodeShapes.AreDigits(trimmed.Replace("-", "", StringComparison.Ordinal)) ? CodeProblem.WrongLength
            : CodeProblem.NotDigits;
        return problem is null
            ? new(text, new TaxCode(parts!.Value.Number, parts.Value.Branch), null, null, Form)
            : new(text, null, problem, CodeShapes.Of(trimmed, IdentityCodeKind.TaxCode), Form);
    }

    /// <summary>The code as it is written: "0100109106" or "0100109106-001".</summary>
    public override string ToString() => Branch is null ? Number : $"{Number}-{Branch}";

    internal static (string Number, string? Branch)? Split(string text, TaxCodeForm form)
    {
        var number = text.Length >= form.Length ? text[..form.Length] : "";
        if (!CodeShapes.AreDigits(number))
        {
            return null;
        }

        var rest = text[form.Length..];
        if (rest.Length == 0)
        {
            return (number, null);
        }

        var branch = rest[0] == '-' ? rest[1..] : rest;
        return branch.Length == form.BranchLength && CodeShapes.AreDigits(branch) ? (number, branch) : null;
    }

    private static CodeProblem? Check(string number, string? branch, TaxCodeForm form)
    {
        var check = form.CheckOf(number);
        return CodeShapes.AreZeros(number) ? CodeProblem.NoSerial
            : check == form.CheckFrom ? CodeProblem.NoCheckDigit
            : check != number[^1] - '0' ? CodeProblem.WrongCheckDigit
            : branch is not null && CodeShapes.AreZeros(branch) ? CodeProblem.NoSerial
            : null;
    }
}
