using System.Collections.Immutable;
using PublicServiceUnits.Cli.Sheets;

namespace PublicServiceUnits.Cli.Files;

/// <summary>One question of a unit's file, ready to be printed.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer in one sentence, or why there is none.</param>
/// <param name="Table">The figures, where the answer has several; null otherwise.</param>
/// <param name="Reasons">What each rule found, with its provision.</param>
/// <param name="Missing">The facts still wanted, with their place.</param>
internal sealed record FileSection(string Question, string Answer, Sheet? Table, ImmutableArray<string> Reasons, ImmutableArray<string> Missing);
