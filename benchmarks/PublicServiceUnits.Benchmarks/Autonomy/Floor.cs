namespace PublicServiceUnits.Benchmarks.Autonomy;

/// <summary>The least any program can do: a hand-written chain that compares two longs by cross-multiplication. No date, no citation, no guard.</summary>
internal static class Floor
{
    public static int Tier(long revenue, long expenditure)
    {
        if (revenue * 100 >= expenditure * 100)
        {
            return 5;
        }

        if (revenue * 100 >= expenditure * 70)
        {
            return 4;
        }

        if (revenue * 100 >= expenditure * 30)
        {
            return 3;
        }

        return revenue * 100 >= expenditure * 10 ? 2 : 1;
    }
}
