using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>What the law gives: how far, in words, who approves, what is limited, and what the matter is called on the date.</summary>
internal sealed record RightValue(RightStatus Status, LocalizedText Text, LocalizedText? Approver = null) : ILegalValue
{
    private const string LimitPlace = "{limit}";

    /// <summary>The bound that the words name; null where there is none.</summary>
    public Requirement? Limit { get; private init; }

    /// <summary>What the matter is called more closely; null where its title says enough.</summary>
    public LocalizedText? Subject { get; init; }

    public static RightValue Own(string vietnamese, string english) => new(RightStatus.OwnDecision, new(vietnamese, english));

    public static RightValue Within(string vietnamese, string english) => new(RightStatus.WithinLimits, new(vietnamese, english));

    public static RightValue StateRules(string vietnamese, string english) => new(RightStatus.StateRules, new(vietnamese, english));

    public static RightValue NotGiven(string vietnamese, string english) => new(RightStatus.NotGiven, new(vietnamese, english));

    public static RightValue Approved(LocalizedText approver, string vietnamese, string english) =>
        new(RightStatus.NeedsApproval, new(vietnamese, english), approver);

    /// <summary>The same with a bound in place of "{limit}": the figure stands once.</summary>
    public RightValue LimitedTo(Requirement limit) => this with
    {
        Limit = limit,
        Text = new(
            Text.Vietnamese.Replace(LimitPlace, limit.ToText(Language.Vietnamese), StringComparison.Ordinal),
            Text.English.Replace(LimitPlace, limit.ToText(Language.English), StringComparison.Ordinal)),
    };

    public string ToText(Language language) => Approver is null
        ? Text.In(language)
        : $"{Text.In(language)} ({(language == Language.Vietnamese ? "thẩm quyền" : "authority")}: {Approver.In(language)})";
}
