using System.Collections.Immutable;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>The decrees whose approved plans go on.</summary>
internal sealed record KeptPlans(ImmutableArray<OlderDecree> Decrees) : ILegalValue
{
    /// <summary>The three that clause 1, Article 40, Decree 60/2021/NĐ-CP names.</summary>
    public static readonly KeptPlans NamedByArticle40 =
        new([OlderDecree.Decree43Of2006, OlderDecree.Decree54Of2016, OlderDecree.Decree141Of2016]);

    public string ToText(Language language) => string.Join(", ", Decrees.Select(decree => Document(decree).ToText(language)));

    public static LegalDocument Document(OlderDecree decree) => decree switch
    {
        OlderDecree.Decree43Of2006 => LegalDocuments.Decree43Of2006,
        OlderDecree.Decree54Of2016 => LegalDocuments.Decree54Of2016,
        OlderDecree.Decree141Of2016 => LegalDocuments.Decree141Of2016,
        OlderDecree.Decree85Of2012 => LegalDocuments.Decree85Of2012,
        _ => LegalDocuments.Decree16Of2015,
    };
}
