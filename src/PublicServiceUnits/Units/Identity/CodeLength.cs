using PublicServiceUnits.Law;

namespace PublicServiceUnits.Units;

/// <summary>How many digits a code has.</summary>
/// <param name="Digits">The number of digits.</param>
internal sealed record CodeLength(int Digits) : ILegalValue
{
    public string ToText(Language language) => language == Language.Vietnamese ? $"{Digits} chữ số" : $"{Digits} digits";
}
