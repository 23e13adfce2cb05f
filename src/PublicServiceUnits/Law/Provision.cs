using Ardalis.GuardClauses;

namespace PublicServiceUnits.Law;

/// <summary>A place in the law: a document and an article, clause and point of it.</summary>
public sealed class Provision : IEquatable<Provision>
{
    private readonly string _vietnamese;
    private readonly string _english;

    /// <summary>A place in a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The place in it.</param>
    public Provision(LegalDocument document, ProvisionPath path)
    {
        Document = Guard.Against.Null(document);
        Path = Guard.Against.Null(path);
        _vietnamese = Join(path.ToText(Language.Vietnamese), " ", document.ToText(Language.Vietnamese));
        _english = Join(path.ToText(Language.English), ", ", document.ToText(Language.English));
    }

    /// <summary>The document.</summary>
    public LegalDocument Document { get; }

    /// <summary>The place in the document.</summary>
    public ProvisionPath Path { get; }

    /// <summary>The article (Điều), or null.</summary>
    public string? Article => Path.Article;

    /// <summary>The clause (khoản), or null.</summary>
    public string? Clause => Path.Clause;

    /// <summary>The point (điểm), or null.</summary>
    public string? Point => Path.Point;

    /// <summary>
    /// The citation: "điểm a khoản 1 Điều 9 Nghị định số 60/2021/NĐ-CP" or
    /// "point a, clause 1, Article 9, Decree 60/2021/NĐ-CP".
    /// </summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <inheritdoc />
    public bool Equals(Provision? other) =>
        other is not null && ReferenceEquals(Document, other.Document) && Path == other.Path;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Provision);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Document.Number, Path);

    /// <summary>The Vietnamese citation.</summary>
    public override string ToString() => _vietnamese;

    private static string Join(string path, string separator, string document) =>
        path.Length == 0 ? document : string.Concat(path, separator, document);
}
