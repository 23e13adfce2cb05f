namespace PublicServiceUnits.Autonomy;

/// <summary>Whether the duty to reorganise or dissolve inefficient units stands on a date.</summary>
internal enum RestructuringDuty
{
    Stands,
    Contested,
}
