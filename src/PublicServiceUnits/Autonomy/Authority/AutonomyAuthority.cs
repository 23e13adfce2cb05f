using System.Collections.Immutable;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The answer to <c>autonomy.authority</c>: who drafts, examines, is asked, agrees and decides, step by step.</summary>
public sealed record AutonomyAuthority : IConclusion
{
    internal AutonomyAuthority(ImmutableArray<AuthorityStep> steps) => Steps = steps;

    /// <summary>The steps, in the order of <see cref="AuthorityStepKind"/>. A step whose actor is open stands here with none.</summary>
    public ImmutableArray<AuthorityStep> Steps { get; }

    /// <summary>Who decides the tier and the support; null where the law leaves it open or to an authority.</summary>
    public AuthorityActor? DecidingActor
    {
        get
        {
            foreach (var step in Steps)
            {
                if (step.Kind == AuthorityStepKind.Decision)
                {
                    return step.Actor;
                }
            }

            return null;
        }
    }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(AutonomyAuthority? other) => other is not null && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Steps.Length, DecidingActor);

    /// <inheritdoc />
    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var actor = DecidingActor is { } known ? AuthorityActors.Name(known).In(language)
            : vietnamese ? "văn bản chưa cho biết một cơ quan" : "no single body named by the texts";
        return vietnamese ? $"Thẩm quyền giao quyền tự chủ: {actor}" : $"Autonomy is granted by: {actor}";
    }
}
