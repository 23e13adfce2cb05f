using PublicServiceUnits.Law;

namespace PublicServiceUnits.Units;

/// <summary>What becomes of the code of one holder.</summary>
public sealed record CodeFate
{
    internal CodeFate(CodeHolder holder, CodeOutcome outcome, Norm norm)
    {
        Holder = holder;
        Outcome = outcome;
        Norm = norm;
    }

    /// <summary>Whose code.</summary>
    public CodeHolder Holder { get; }

    /// <summary>What becomes of it.</summary>
    public CodeOutcome Outcome { get; }

    /// <summary>The norm that says so, with its provisions and verification.</summary>
    public Norm Norm { get; }

    /// <summary>The deciding provision.</summary>
    public Provision Provision => Norm.Provision;

    /// <summary>The fate in one line with its provision.</summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language) =>
        $"{CodeLifeCycleNorms.Name(Holder).In(language)}: {Norm.ValueText(language)} – {Provision.ToText(language)}";
}
