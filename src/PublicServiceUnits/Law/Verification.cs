namespace PublicServiceUnits.Law;

/// <summary>How well a legal figure is verified, from weaker to stronger. What is known only from memory is not shipped.</summary>
public enum Verification
{
    /// <summary>An article, memorandum or tracker says so; the legal text itself was not read.</summary>
    SecondarySource = 0,

    /// <summary>The provision was read in the legal text.</summary>
    TextRead = 1,
}
