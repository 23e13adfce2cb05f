namespace PublicServiceUnits.Quantities;

/// <summary>Digits for people, the same on every machine: no culture data is read, so invariant mode prints the same.</summary>
internal static class NumberText
{
    private const int GroupSize = 3;

    public static char GroupMark(Language language) => language == Language.Vietnamese ? '.' : ',';

    public static char DecimalMark(Language language) => language == Language.Vietnamese ? ',' : '.';

    public static string Whole(Int128 value, Language language)
    {
        // 39 digits, 12 group marks and a sign are the most that 128 bits can need.
        Span<char> buffer = stackalloc char[64];
        var position = buffer.Length;
        var negative = value < 0;
        var rest = (UInt128)(negative ? -value : value);
        var digits = 0;
        do
        {
            if (digits > 0 && digits % GroupSize == 0)
            {
                buffer[--position] = GroupMark(language);
            }

            if (rest <= ulong.MaxValue)
            {
                var (quotient, remainder) = Math.DivRem((ulong)rest, 10UL);
                buffer[--position] = (char)('0' + (int)remainder);
                rest = quotient;
            }
            else
            {
                buffer[--position] = (char)('0' + (int)(rest % 10));
                rest /= 10;
            }

            digits++;
        }
        while (rest != 0);

        if (negative)
        {
            buffer[--position] = '-';
        }

        return new string(buffer[position..]);
    }
}
