using System.Collections.Immutable;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Units;

/// <summary>The form of a tax code.</summary>
/// <param name="Length">The digits of the code itself, the check digit last.</param>
/// <param name="BranchLength">The digits of a branch.</param>
/// <param name="Modulus">What the weighted sum is divided by.</param>
/// <param name="CheckFrom">What the remainder is taken from.</param>
/// <param name="Weights">The weights of the digits before the check digit.</param>
internal sealed record TaxCodeForm(int Length, int BranchLength, int Modulus, int CheckFrom, ImmutableArray<int> Weights) : ILegalValue
{
    public string ToText(Language language) => language == Language.Vietnamese
        ? $"{Length} chữ số, chữ số cuối là chữ số kiểm tra = {CheckFrom} − (tổng theo trọng số {string.Join(", ", Weights)}) mod {Modulus}; đơn vị phụ thuộc thêm dấu gạch ngang và {BranchLength} chữ số"
        : $"{Length} digits, the last a check digit = {CheckFrom} − (sum by weights {string.Join(", ", Weights)}) mod {Modulus}; a branch adds a hyphen and {BranchLength} digits";

    /// <summary>The check digit of the digits before it; <see cref="CheckFrom"/> itself, no digit, where the remainder is 0.</summary>
    public int CheckOf(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var index = 0; index < Weights.Length; index++)
        {
            sum += Weights[index] * (digits[index] - '0');
        }

        return CheckFrom - (sum % Modulus);
    }
}
