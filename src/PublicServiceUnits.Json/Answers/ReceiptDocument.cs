using System.Collections.Immutable;
using NodaTime;

namespace PublicServiceUnits.Json;

/// <summary>What a host stores beside an answer to show later how it came about.</summary>
/// <param name="LibraryVersion">The version of the library.</param>
/// <param name="RulebookFingerprint">The digest of every norm of the rulebook, local rules included.</param>
/// <param name="Decision">The decision asked.</param>
/// <param name="On">The date asked.</param>
/// <param name="Rules">The ids of the rules used, in order, each once.</param>
public sealed record ReceiptDocument(
    string LibraryVersion,
    string RulebookFingerprint,
    string Decision,
    LocalDate On,
    ImmutableArray<string> Rules);
