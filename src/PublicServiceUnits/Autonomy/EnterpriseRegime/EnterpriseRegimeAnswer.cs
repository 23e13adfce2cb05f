using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The answer to <c>autonomy.enterprise-regime</c>: whether a unit may use enterprise-style management, and how it keeps its accounts.</summary>
public sealed record EnterpriseRegimeAnswer : IConclusion
{
    internal EnterpriseRegimeAnswer(
        EnterpriseRegimeBasis basis,
        AccountingRegime? accounting,
        AccountingCircular? circular,
        ImmutableArray<EnterpriseRegimeContent> contents)
    {
        Basis = basis;
        Accounting = accounting;
        Circular = circular;
        Contents = contents;
    }

    /// <summary>Whether enterprise-style management is allowed on the date.</summary>
    public bool IsAllowed => Basis != EnterpriseRegimeBasis.NotAllowed;

    /// <summary>On what it rests.</summary>
    public EnterpriseRegimeBasis Basis { get; }

    /// <summary>The accounting regime on the date; null where the law of the date was not read.</summary>
    public AccountingRegime? Accounting { get; }

    /// <summary>The circular for the fiscal year; null where the year is not given or its circular was not read.</summary>
    public AccountingCircular? Circular { get; }

    /// <summary>What the mechanism holds; empty where it is not allowed, or where the scheme or the older decision says it and not the law.</summary>
    public ImmutableArray<EnterpriseRegimeContent> Contents { get; }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(EnterpriseRegimeAnswer? other) => other is not null
        && Basis == other.Basis
        && Accounting == other.Accounting
        && Circular == other.Circular
        && Contents.SequenceEqual(other.Contents);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Basis, Accounting, Circular, Contents.Length);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var accounting = Accounting switch
        {
            AccountingRegime.Enterprise => vietnamese ? "; chế độ kế toán doanh nghiệp" : "; enterprise accounting",
            AccountingRegime.AdministrativeAndPublicService => vietnamese
                ? "; chế độ kế toán hành chính, sự nghiệp"
                : "; administrative and public-service accounting",
            _ => "",
        };
        var circular = Circular is { } known ? $" ({AccountingNorms.Document(known).ToText(language)})" : "";
        return string.Concat(EnterpriseRegimeBases.Name(Basis).In(language), accounting, circular);
    }
}
