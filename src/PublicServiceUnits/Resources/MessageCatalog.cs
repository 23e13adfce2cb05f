using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;

namespace PublicServiceUnits.Resources;

/// <summary>
/// The sentences of one language, read once. Both languages are plain embedded resources of this assembly: no satellite
/// and no culture data is needed, so invariant-globalization mode explains the same.
/// </summary>
internal sealed class MessageCatalog
{
    /// <summary>One resource file a room of the house; a new area adds its name here.</summary>
    private static readonly string[] Files =
    [
        "Spine", "Autonomy", "Timetable", "StateSupport", "ChangeTier", "SurplusDistribution", "AdvanceFunds", "Rights", "EnterpriseRegime",
        "DissolutionFunds", "Authority", "PriceRoadmap", "OrganisationStructure", "OrganisationEstablish", "OrganisationPowers",
        "OrganisationDissolve", "OrganisationJobPositions", "OrganisationHeadcount", "OrganisationCouncil",
        "OrganisationReorganise", "OrganisationSectorPlan", "OrganisationTransfer",
    ];

    private static readonly Lazy<MessageCatalog> Vietnamese = new(() => new MessageCatalog(""));
    private static readonly Lazy<MessageCatalog> English = new(() => new MessageCatalog(".en"));

    private readonly FrozenDictionary<string, MessageTemplate> _templates;

    private MessageCatalog(string suffix)
    {
        var templates = new Dictionary<string, MessageTemplate>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            var manager = new ResourceManager($"PublicServiceUnits.Resources.{file}{suffix}", typeof(MessageCatalog).Assembly);
            var resources = manager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)
                ?? throw new MissingManifestResourceException(file);
            foreach (DictionaryEntry entry in resources)
            {
                templates.Add((string)entry.Key, new MessageTemplate((string)entry.Value!));
            }
        }

        _templates = templates.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public IEnumerable<KeyValuePair<string, MessageTemplate>> All => _templates;

    public static MessageCatalog In(Language language) => (language == Language.English ? English : Vietnamese).Value;

    public MessageTemplate? Find(string key) => _templates.GetValueOrDefault(key);

    public MessageTemplate Get(string key) =>
        Find(key) ?? throw new KeyNotFoundException($"There is no message '{key}'.");
}
