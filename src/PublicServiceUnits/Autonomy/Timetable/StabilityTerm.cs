namespace PublicServiceUnits.Autonomy;

/// <summary>The stability period (thời kỳ ổn định) in which a day lies.</summary>
/// <param name="Years">For how many years autonomy is granted; null where an older plan goes on, or where it is not known whether one does.</param>
/// <param name="FirstYear">The first year, where the law or the facts give it.</param>
/// <param name="LastYear">The last year; null where it is not known.</param>
public sealed record StabilityTerm(int? Years, int? FirstYear, int? LastYear);
