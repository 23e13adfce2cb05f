using FluentValidation;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Reasoning;

/// <summary>What every facts validator says the same way: a stable code, and what is accepted in both languages.</summary>
internal static class FactRules
{
    private static readonly LocalizedText ZeroOrMore = new("số nguyên đồng từ 0 trở lên", "a whole number of dong, 0 or more");
    private static readonly LocalizedText AboveZero = new("số nguyên đồng trên 0", "a whole number of dong above 0");

    /// <summary>Names the error: the decision's id, a slash and the code.</summary>
    public static void Or<T, TValue>(this IRuleBuilderOptions<T, TValue> rule, string decision, string code, LocalizedText accepted) => rule
        .WithErrorCode($"{decision}/{code}")
        .WithState(_ => accepted)
        .WithMessage(accepted.English);

    /// <summary>An amount that, where given, is 0 dong or more.</summary>
    public static void NotNegative<T>(this IRuleBuilder<T, Vnd?> rule, string decision, string code) =>
        rule.Must(amount => amount is not { IsNegative: true }).Or(decision, code, ZeroOrMore);

    /// <summary>An amount that, where given, is above 0 dong.</summary>
    public static void Positive<T>(this IRuleBuilder<T, Vnd?> rule, string decision, string code) =>
        rule.Must(amount => amount is not { Dong: <= 0 }).Or(decision, code, AboveZero);
}
