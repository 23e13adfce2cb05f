using System.Text;

namespace PublicServiceUnits.Law;

/// <summary>A place inside a legal document: annex, article, clause, point. Every part may be absent; all absent is the whole document.</summary>
/// <param name="Article">The article (Điều), "9" or "18a".</param>
/// <param name="Clause">The clause (khoản), "1" or "2a".</param>
/// <param name="Point">The point (điểm), "a" or "đ".</param>
/// <param name="Annex">The annex (Phụ lục), "1" or "II".</param>
/// <param name="Example">The worked example of an annex (Ví dụ), "5".</param>
public sealed record ProvisionPath(
    string? Article = null,
    string? Clause = null,
    string? Point = null,
    string? Annex = null,
    string? Example = null)
{
    /// <summary>The whole document.</summary>
    public static ProvisionPath WholeDocument { get; } = new();

    /// <summary>The place as the law cites it, from the innermost part out: "điểm a khoản 1 Điều 9", "point a, clause 1, Article 9".</summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language)
    {
        var text = new StringBuilder();
        var separator = language == Language.Vietnamese ? " " : ", ";
        Append(Example, "Ví dụ", "Example");
        Append(Point, "điểm", "point");
        Append(Clause, "khoản", "clause");
        Append(Article, "Điều", "Article");
        Append(Annex, "Phụ lục số", "Annex");
        return text.ToString();

        void Append(string? part, string vietnamese, string english)
        {
            if (part is null)
            {
                return;
            }

            if (text.Length > 0)
            {
                text.Append(separator);
            }

            text.Append(language == Language.Vietnamese ? vietnamese : english).Append(' ').Append(part);
        }
    }

    /// <summary>The place in Vietnamese.</summary>
    public override string ToString() => ToText(Language.Vietnamese);
}
