using PublicServiceUnits.Law;

namespace PublicServiceUnits.Tests.Law;

/// <summary>Norms with made-up figures, for tests of the timeline and not of the law.</summary>
internal static class SampleNorms
{
    public const string Id = "test.minimum";

    public static readonly LocalizedText Description = new("Mức tối thiểu", "Minimum");

    public static readonly LocalDate CheckedOn = new(2026, 1, 1);

    public static Provision OldProvision => LegalDocuments.Decree120Of2020.At("5", "1", "d");

    public static Provision NewProvision => LegalDocuments.Decree283Of2025.At("1");

    public static LocalRulePolicy<int> OnlyMore { get; } = new(
        LegalDocuments.Decree120Of2020.At("5", "2"),
        new LocalizedText("không thấp hơn mức của trung ương", "not below the national figure"),
        (national, local) => local >= national);

    public static LocalDate Day(int year, int month, int day) => new(year, month, day);

    public static Norm<T> Since<T>(LocalDate from, T value, Verification verification = Verification.TextRead)
        where T : notnull => new(value, EffectivePeriod.Since(from), verification, CheckedOn, OldProvision);

    public static Norm<T> Between<T>(LocalDate from, LocalDate to, T value, Verification verification = Verification.TextRead)
        where T : notnull => new(value, EffectivePeriod.Between(from, to), verification, CheckedOn, OldProvision);

    public static NormTimeline<T> Timeline<T>(params Norm<T>[] norms)
        where T : notnull => new(Id, Description, norms);

    public static NormTimeline<int> OpenToLocalRules(params Norm<int>[] norms) => new(Id, Description, norms, OnlyMore);
}
