using FsCheck;
using FsCheck.Fluent;

namespace PublicServiceUnits.Tests.Autonomy;

/// <summary>Totals of all sizes up to the edge of 64 bits, half of them at or one dong beside a threshold.</summary>
/// <param name="Regime">Which of <see cref="Regimes.All"/>.</param>
/// <param name="Revenue">A, 0 or more.</param>
/// <param name="Expenditure">B, above 0.</param>
public sealed record Amounts(int Regime, long Revenue, long Expenditure)
{
    private static readonly int[] Thresholds = [10, 30, 70, 100];

    private static readonly Gen<long> AnySize =
        from bits in Gen.Choose(1, 63)
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select ((((long)high << 32) ^ ((long)low << 1)) & long.MaxValue) >> (63 - bits);

    private static readonly Gen<Amounts> Anywhere =
        from regime in Gen.Choose(0, 3)
        from revenue in Gen.OneOf(AnySize, Gen.Elements(0L, 1L, long.MaxValue, long.MaxValue - 1))
        from expenditure in Gen.OneOf(AnySize, Gen.Elements(1L, long.MaxValue, long.MaxValue - 1))
        select new Amounts(regime, revenue, Math.Max(1, expenditure));

    private static readonly Gen<Amounts> BesideAThreshold =
        from regime in Gen.Choose(0, 3)
        from hundredth in AnySize
        from threshold in Gen.Elements(Thresholds)
        from beside in Gen.Choose(-1, 1)
        let small = Math.Max(1, hundredth / 100)
        select new Amounts(regime, Math.Max(0, (small * threshold) + beside), small * 100);

    public static Arbitrary<Amounts> Arbitrary() => Gen.OneOf(Anywhere, BesideAThreshold).ToArbitrary();
}
