namespace PublicServiceUnits.Cli.Input;

/// <summary>Why a date is the one asked.</summary>
internal enum DateBasis
{
    Option,
    Today,
    File,
    SampleSource,
}
