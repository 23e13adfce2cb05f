using System.Collections.Immutable;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>From where an advance that was too large is recovered, one source after the other.</summary>
/// <param name="Sources">The sources in order.</param>
/// <param name="WageFundNeedsEmptyYear">Whether the wage fund pays only where the next year gives nothing at all; otherwise it pays what is still open.</param>
internal sealed record RecoveryOrder(ImmutableArray<RecoverySource> Sources, bool WageFundNeedsEmptyYear) : ILegalValue
{
    public string ToText(Language language)
    {
        var text = string.Join(language == Language.Vietnamese ? "; sau đó " : "; then ", Sources.Select(source => RecoverySources.Name(source).In(language)));
        return (WageFundNeedsEmptyYear, language) switch
        {
            (false, _) => text,
            (_, Language.Vietnamese) => text + " (chỉ khi năm sau không có nguồn)",
            _ => text + " (only where the next year gives nothing)",
        };
    }
}
