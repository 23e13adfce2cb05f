using System.Collections.Immutable;
using System.Globalization;
using FluentValidation;
using NodaTime;
using NodaTime.Text;

namespace PublicServiceUnits.Reasoning;

/// <summary>From FluentValidation's failures to the library's errors.</summary>
internal static class FactErrors
{
    public static ImmutableArray<FactError> Of<TFacts>(IValidator<TFacts> validator, TFacts facts)
    {
        var result = validator.Validate(facts);
        return result.IsValid
            ? []
            : [.. result.Errors.Select(failure => new FactError(
                failure.ErrorCode,
                JsonPath(failure.PropertyName),
                ValueText(failure.AttemptedValue),
                failure.CustomState as LocalizedText
                    ?? throw new InvalidOperationException($"The check '{failure.ErrorCode}' does not say what is accepted: end it with Or.")))];
    }

    public static void ThrowIfAny<TFacts>(IValidator<TFacts> validator, TFacts facts)
    {
        var errors = Of(validator, facts);
        if (!errors.IsEmpty)
        {
            throw new InvalidFactsException(errors);
        }
    }

    private static string ValueText(object? value) => value switch
    {
        null => "null",
        LocalDate date => LocalDatePattern.Iso.Format(date),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "null",
    };

    private static string JsonPath(string property)
    {
        var parts = property.Split('.');
        for (var index = 0; index < parts.Length; index++)
        {
            parts[index] = parts[index].Length == 0 ? "" : char.ToLowerInvariant(parts[index][0]) + parts[index][1..];
        }

        return string.Join('.', parts);
    }
}
