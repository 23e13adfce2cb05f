using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Reasoning;

/// <summary>Which library and which set of norms answered: for receipts.</summary>
public sealed class RulebookIdentity
{
    private const int FingerprintBytes = 12;

    private readonly NormSet _norms;
    private string? _fingerprint;

    internal RulebookIdentity(string libraryVersion, NormSet norms)
    {
        LibraryVersion = libraryVersion;
        _norms = norms;
    }

    /// <summary>The version of the library.</summary>
    public string LibraryVersion { get; }

    /// <summary>
    /// A digest of every norm with its period, provisions and value. Two rulebooks with one fingerprint give one answer
    /// to one question; a local rule or an amendment changes it.
    /// </summary>
    public string Fingerprint => _fingerprint ??= Digest(_norms.All);

    private static string Digest(ImmutableArray<NormTimeline> timelines)
    {
        var text = new StringBuilder();
        foreach (var timeline in timelines.OrderBy(timeline => timeline.Id, StringComparer.Ordinal))
        {
            text.Append(timeline.Id).Append('\n');
            foreach (var norm in timeline.Norms)
            {
                text.Append(norm.Period).Append('|').Append(norm.Verification).Append('|').Append(norm.IsLocal).Append('|');
                text.Append(norm.ValueText(Language.Vietnamese)).Append('|');
                foreach (var provision in norm.Provisions)
                {
                    // The id, because numbers repeat from year to year.
                    text.Append(provision.Path).Append(' ').Append(provision.Document.Id).Append(';');
                }

                text.Append('\n');
            }
        }

        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return Convert.ToHexString(digest, 0, FingerprintBytes).ToLower(CultureInfo.InvariantCulture);
    }
}
