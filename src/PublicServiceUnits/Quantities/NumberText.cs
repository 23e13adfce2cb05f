namespace PublicServiceUnits.Quantities;

/// <summary>Digits for people, the same on every machine: no culture data is read, so invariant mode prints the same.</summary>
internal static class NumberText
{
    /// <summary>39 digits, 12 group marks and a sign are the most that 128 bits can need.</summary>
    public const int LongestWhole = 64;

    private const int GroupSize = 3;

    public static char GroupMark(Language language) => language == Language.Vietnamese ? '.' : ',';

    public static char DecimalMark(Language language) => language == Language.Vietnamese ? ',' : '.';

    public static string Whole(Int128 value, Language language) => new(Write(value, language, stackalloc char[LongestWhole]));

    /// <summary>Writes the digits with group marks into the end of the buffer and returns that part.</summary>
    public static ReadOnlySpan<char> Write(Int128 value, Language language, Span<char> buffer)
    {
        var mark = GroupMark(language);
        var position = buffer.Length;
        var negative = value < 0;
        var rest = (UInt128)(negative ? -value : value);
        var digits = 0;
        while (rest > ulong.MaxValue)
        {
            Put(ref position, buffer, mark, ref digits, (int)(rest % 10));
            rest /= 10;
        }

        var low = (ulong)rest;
        do
        {
            var (quotient, remainder) = Math.DivRem(low, 10UL);
            Put(ref position, buffer, mark, ref digits, (int)remainder);
            low = quotient;
        }
        while (low != 0);

        if (negative)
        {
            buffer[--position] = '-';
        }

        return buffer[position..];
    }

    private static void Put(ref int position, Span<char> buffer, char mark, ref int digits, int digit)
    {
        if (digits > 0 && digits % GroupSize == 0)
        {
            buffer[--position] = mark;
        }

        buffer[--position] = (char)('0' + digit);
        digits++;
    }
}
