using System.Collections.Immutable;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace PublicServiceUnits.Law;

/// <summary>
/// A legal document. It is identified by number and date of issue together, because numbers repeat (several documents
/// are numbered 19-NQ/TW).
/// </summary>
public sealed class LegalDocument
{
    private readonly Lazy<ImmutableArray<DocumentRelation>> _relations;

    /// <summary>A legal document.</summary>
    /// <param name="number">The number, "60/2021/NĐ-CP".</param>
    /// <param name="kind">The kind and with it the rank.</param>
    /// <param name="issuer">Who issued it.</param>
    /// <param name="issuedOn">The date of issue; null where no source gives it.</param>
    /// <param name="effective">The days in force; null where no source gives the first day.</param>
    /// <param name="title">The official Vietnamese title and an English one of ours.</param>
    /// <param name="verification">How well these particulars are verified.</param>
    /// <param name="relations">What it does to older documents.</param>
    /// <exception cref="ArgumentException">The number is empty.</exception>
    public LegalDocument(
        string number,
        LegalDocumentKind kind,
        LocalizedText issuer,
        LocalDate? issuedOn,
        EffectivePeriod? effective,
        LocalizedText title,
        Verification verification,
        params IEnumerable<DocumentRelation> relations)
        : this(number, kind, issuer, issuedOn, effective, title, verification, () => relations)
    {
    }

    // Long lists of relations are only made when someone asks for them.
    internal LegalDocument(
        string number,
        LegalDocumentKind kind,
        LocalizedText issuer,
        LocalDate? issuedOn,
        EffectivePeriod? effective,
        LocalizedText title,
        Verification verification,
        Func<IEnumerable<DocumentRelation>> relations)
    {
        Number = Guard.Against.NullOrWhiteSpace(number);
        Kind = kind;
        Issuer = Guard.Against.Null(issuer);
        IssuedOn = issuedOn;
        Effective = effective;
        Title = Guard.Against.Null(title);
        Verification = verification;
        _relations = new Lazy<ImmutableArray<DocumentRelation>>(() => [.. relations()]);
    }

    /// <summary>The number, "60/2021/NĐ-CP".</summary>
    public string Number { get; }

    /// <summary>The kind and with it the rank.</summary>
    public LegalDocumentKind Kind { get; }

    /// <summary>Who issued it.</summary>
    public LocalizedText Issuer { get; }

    /// <summary>The date of issue; null where no source at hand gives it.</summary>
    public LocalDate? IssuedOn { get; }

    /// <summary>The days in force; null where no source at hand gives the first day.</summary>
    public EffectivePeriod? Effective { get; }

    /// <summary>The title: official in Vietnamese, ours in English.</summary>
    public LocalizedText Title { get; }

    /// <summary>How well these particulars are verified.</summary>
    public Verification Verification { get; }

    /// <summary>What this document does to older ones.</summary>
    public ImmutableArray<DocumentRelation> Relations => _relations.Value;

    /// <summary>Number and date together, the identity of the document: "60/2021/NĐ-CP@2021-06-21".</summary>
    public string Id => IssuedOn is { } issuedOn ? $"{Number}@{LocalDatePattern.Iso.Format(issuedOn)}" : Number;

    /// <summary>The provision of this document at an article, clause and point.</summary>
    /// <param name="article">The article; null for the document as a whole.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="point">The point.</param>
    public Provision At(string? article = null, string? clause = null, string? point = null) =>
        new(this, new ProvisionPath(article, clause, point));

    /// <summary>The name by which the law cites the document: "Nghị định số 60/2021/NĐ-CP", "Decree 60/2021/NĐ-CP".</summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language)
    {
        var kind = LegalDocumentKinds.Name(Kind);
        return language == Language.Vietnamese ? $"{kind.Vietnamese} số {Number}" : $"{kind.English} {Number}";
    }

    /// <summary>The Vietnamese name.</summary>
    public override string ToString() => ToText(Language.Vietnamese);
}
