namespace PublicServiceUnits;

/// <summary>The languages in which the library speaks. Vietnamese is the language of the law; English is a help to read it.</summary>
public enum Language
{
    /// <summary>Vietnamese, the language of the legal texts.</summary>
    Vietnamese = 0,

    /// <summary>English.</summary>
    English = 1,
}
