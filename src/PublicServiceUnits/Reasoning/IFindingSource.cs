using System.Collections.Immutable;

namespace PublicServiceUnits.Reasoning;

/// <summary>A conclusion that can say later how it came about, so that an answer nobody asks to explain costs no findings.</summary>
internal interface IFindingSource
{
    /// <summary>What each rule found, the deciding ones first; the same each time.</summary>
    ImmutableArray<Finding> Findings { get; }
}
