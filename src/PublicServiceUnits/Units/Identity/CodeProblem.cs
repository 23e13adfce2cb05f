namespace PublicServiceUnits.Units;

/// <summary>Why a text is not the code that was wanted.</summary>
public enum CodeProblem
{
    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>It holds something other than the digits 0 to 9 and, in a tax code, the hyphen before a branch.</summary>
    NotDigits,

    /// <summary>It is too short or too long, or the hyphen stands in the wrong place.</summary>
    WrongLength,

    /// <summary>The first digit of a budget relation code is none that is issued.</summary>
    UnknownFirstDigit,

    /// <summary>The check digit of a tax code is another one.</summary>
    WrongCheckDigit,

    /// <summary>The nine digits before the check digit of a tax code lead to no check digit: 10 − 0 is not one digit, and programs differ on it.</summary>
    NoCheckDigit,

    /// <summary>The serial number, of a code or a branch, is all zeros.</summary>
    NoSerial,
}
