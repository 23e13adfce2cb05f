using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Organisation;

/// <summary>The term of a council, months: the most, or exactly that.</summary>
internal sealed record CouncilTerm(int Months, bool IsExact) : ILegalValue
{
    /// <inheritdoc />
    public string ToText(Language language)
    {
        var months = Measurement.Months(Months);
        return IsExact
            ? $"{(language == Language.Vietnamese ? "đúng" : "exactly")} {months.ToText(language)}"
            : Requirement.AtMost(months).ToText(language);
    }
}
