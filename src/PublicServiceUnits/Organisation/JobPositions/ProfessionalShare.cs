namespace PublicServiceUnits.Organisation;

/// <summary>The persons in professional positions against all staff (clause 5, Article 3, Decree 106/2020/NĐ-CP).</summary>
/// <param name="Total">All staff.</param>
/// <param name="Professionals">Those in professional positions of the sector and shared ones.</param>
/// <param name="Least">The fewest that the share allows, in whole persons.</param>
public sealed record ProfessionalShare(int Total, int Professionals, int Least)
{
    /// <summary>How many professionals are too few.</summary>
    public int Lacking => Math.Max(0, Least - Professionals);
}
