using System.Collections.Immutable;

namespace PublicServiceUnits.Reasoning;

/// <summary>A conclusion that gathers the answers to several questions: a unit's file. Its findings are those of its parts.</summary>
public interface ICompositeConclusion : IConclusion
{
    /// <summary>The answers, in the order in which they are read. Missing facts are placed in the facts of the whole.</summary>
    ImmutableArray<Assessment> Parts { get; }
}
