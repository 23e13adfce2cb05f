using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>A unit of a portfolio with what its file says about it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Facts">The facts of its classification.</param>
internal sealed record PortfolioUnit(PublicServiceUnit Unit, ClassificationFacts Facts)
{
    /// <summary>The tier the file gives the unit; null where it gives none.</summary>
    public AutonomyTier? DeclaredTier { get; init; }

    /// <summary>What the file says for the further questions of the unit's autonomy file; null where it says nothing.</summary>
    public AutonomyFileFacts? FileParts { get; init; }

    /// <summary>The facts of the unit's autonomy file. The tier the list gives stands for the decided one, unless the parts name that.</summary>
    public AutonomyFileFacts FileFacts
    {
        get
        {
            var parts = FileParts ?? new();
            return parts with { Unit = Facts, DecidedTier = parts.DecidedTier ?? DeclaredTier };
        }
    }

    /// <summary>What the file says of the unit's organisation; null where it says nothing.</summary>
    public OrganisationFileFacts? OrganisationParts { get; init; }

    /// <summary>
    /// The facts of the unit's organisation file on a date. The tier is the one they name, otherwise that of the list, otherwise
    /// that of the figures.
    /// </summary>
    public OrganisationFileFacts OrganisationFacts(LocalDate on)
    {
        var parts = OrganisationParts ?? new();
        if (parts.Tier is null)
        {
            var figures = DeclaredTier is null ? Rulebook.National.Autonomy.Classify(Facts, on).Conclusion : null;
            parts = parts with { Tier = DeclaredTier ?? figures?.Tier, Band = parts.Band ?? figures?.Band };
        }

        return parts with { Sector = parts.Sector ?? Unit.Sector ?? Facts.Sector };
    }

    /// <summary>Where the figures come from.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>What the source prints for them.</summary>
    public PublishedAnswer? Published { get; init; }

    /// <summary>A misprint of the source.</summary>
    public LocalizedText? Misprint { get; init; }

    /// <summary>A unit whose sector and managing authority stand in for those that the facts leave out.</summary>
    public static PortfolioUnit Of(PublicServiceUnit unit, ClassificationFacts facts) => new(unit, facts.CompletedBy(unit));
}
