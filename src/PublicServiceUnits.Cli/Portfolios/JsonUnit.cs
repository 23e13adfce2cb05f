using System.Collections.Immutable;
using System.Text.Json;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Json;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>One unit of a JSON portfolio on its way to a unit. Every member is looked at, so that all that is wrong is said at once.</summary>
internal sealed class JsonUnit
{
    private static readonly LocalizedText ObjectWanted = new("một đối tượng JSON", "a JSON object");
    private static readonly LocalizedText NameWanted = new("tên đơn vị", "the unit's name");
    private static readonly LocalizedText UnitElsewhere = new("không có: dữ kiện của đơn vị ở facts", "nothing: the facts of the unit stand in facts");
    private static readonly LocalizedText TextWanted = new("văn bản trong dấu nháy", "text in quotes");
    private static readonly LocalizedText TextsWanted = new("văn bản, hoặc {\"vi\": …, \"en\": …}", "text, or {\"vi\": …, \"en\": …}");
    private static readonly LocalizedText OnceEach = new("mỗi thành phần một lần", "each member once");

    private static readonly LocalizedText PublishedWanted = new(
        "{\"level\": \"74.8\", \"group\": 3, \"stateSupport\": số đồng}",
        "{\"level\": \"74.8\", \"group\": 3, \"stateSupport\": dong}");

    private static readonly LocalizedText MembersWanted = new(
        "code, name, sector, managingAuthority, declaredTier, facts, file, organisation, source, published, misprint",
        "code, name, sector, managingAuthority, declaredTier, facts, file, organisation, source, published, misprint");

    private readonly ImmutableArray<InputProblem>.Builder _problems = ImmutableArray.CreateBuilder<InputProblem>();
    private readonly string _file;
    private readonly string _path;
    private string? _code;
    private string? _name;
    private UnitSector? _sector;
    private ManagingAuthority? _authority;
    private AutonomyTier? _tier;
    private ClassificationFacts? _facts;
    private AutonomyFileFacts? _parts;
    private OrganisationFileFacts? _organisation;
    private LocalizedText? _source;
    private PublishedAnswer? _published;
    private LocalizedText? _misprint;

    private JsonUnit(string file, string path)
    {
        _file = file;
        _path = path;
    }

    public static PortfolioRow Read(JsonElement element, string file, string path)
    {
        var reading = new JsonUnit(file, path);
        reading.ReadMembers(element);
        if (reading._problems.Count > 0)
        {
            return PortfolioRow.Bad(reading._problems.ToImmutable());
        }

        var unit = new PublicServiceUnit(reading._name!)
        {
            Code = reading._code,
            Sector = reading._sector,
            ManagingAuthority = reading._authority,
        };
        return PortfolioRow.Good(
            PortfolioUnit.Of(unit, reading._facts!) with
            {
                DeclaredTier = reading._tier,
                FileParts = reading._parts,
                OrganisationParts = reading._organisation,
                Source = reading._source,
                Published = reading._published,
                Misprint = reading._misprint,
            },
            error => InputProblem.Of(error, file, $"{path}.facts.{error.Path}"),
            error => InputProblem.Of(error, file, $"{path}.file.{error.Path}"),
            error => InputProblem.Of(error, file, $"{path}.organisation.{error.Path}"));
    }

    private void ReadMembers(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            _problems.Add(new InputProblem(_path, JsonPortfolio.Raw(element), ObjectWanted) { File = _file });
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!seen.Add(member.Name))
            {
                Refuse(member.Name, member.Value, OnceEach);
            }
            else if (member.Value.ValueKind != JsonValueKind.Null)
            {
                ReadMember(member.Name, member.Value);
            }
            else if (!IsKnown(member.Name))
            {
                Refuse(member.Name, member.Value, MembersWanted);
            }
        }

        if (_name is null && !seen.Contains("name"))
        {
            _problems.Add(new InputProblem($"{_path}.name", null, NameWanted) { File = _file });
        }

        if (_facts is null && !seen.Contains("facts"))
        {
            _problems.Add(new InputProblem($"{_path}.facts", null, ObjectWanted) { File = _file });
        }
    }

    private static bool IsKnown(string name) =>
        name is "code" or "sector" or "managingAuthority" or "declaredTier" or "file" or "organisation" or "source" or "published" or "misprint";

    private void ReadMember(string name, JsonElement value)
    {
        switch (name)
        {
            case "code":
                _code = Text(name, value, TextWanted);
                break;
            case "name":
                _name = Text(name, value, NameWanted);
                break;
            case "sector":
                _sector = Value(name, value, UnitNames.ReadSector, UnitNames.AcceptedSectors);
                break;
            case "managingAuthority":
                _authority = Value(name, value, UnitNames.ReadAuthority, UnitNames.AcceptedAuthorities);
                break;
            case "declaredTier":
                _tier = Named(name, value, AutonomyTiers.Read);
                break;
            case "facts":
                _facts = ReadFacts(name, value, FactsJson.ReadClassificationFacts);
                break;
            case "file":
                ReadParts(name, value);
                break;
            case "organisation":
                _organisation = ReadFacts(name, value, DecisionCatalog.National.Of(Rulebook.National.Organisation.FileDecision).ReadFacts);
                break;
            case "source":
                _source = Texts(name, value);
                break;
            case "published":
                ReadPublished(value);
                break;
            case "misprint":
                _misprint = Texts(name, value);
                break;
            default:
                Refuse(name, value, MembersWanted);
                break;
        }
    }

    private void ReadParts(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("unit", out var unit))
        {
            Refuse($"{name}.unit", unit, UnitElsewhere);
            return;
        }

        _parts = ReadFacts(name, value, DecisionCatalog.National.Of(Rulebook.National.Autonomy.FileDecision).ReadFacts);
    }

    private T? ReadFacts<T>(string name, JsonElement value, Func<string, T> read)
        where T : class
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            Refuse(name, value, ObjectWanted);
            return null;
        }

        var json = value.GetRawText();
        try
        {
            return read(json);
        }
        catch (JsonFactsException refused)
        {
            _problems.AddRange(refused.Errors.Select(error => InputProblem.Of(JsonDuplicate.WithItsValue(error, json), _file, $"{_path}.{name}{error.Path[1..]}")));
            return null;
        }
    }

    private void ReadPublished(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object
            && value.EnumerateObject().All(member => member.Name is "level" or "group" or "stateSupport")
            && value.TryGetProperty("level", out var level) && level.ValueKind == JsonValueKind.String
            && value.TryGetProperty("group", out var group) && AutonomyTiers.Read(group.GetRawText()).Value is { } tier)
        {
            if (!value.TryGetProperty("stateSupport", out var support) || support.ValueKind == JsonValueKind.Null)
            {
                _published = new PublishedAnswer(level.GetString()!, tier, null);
                return;
            }

            if (support.ValueKind == JsonValueKind.Number && support.TryGetInt64(out var dong))
            {
                _published = new PublishedAnswer(level.GetString()!, tier, new Vnd(dong));
                return;
            }
        }

        Refuse("published", value, PublishedWanted);
    }

    private LocalizedText? Texts(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String && Given(value) is { } both)
        {
            return new LocalizedText(both, both);
        }

        if (value.ValueKind == JsonValueKind.Object
            && value.EnumerateObject().All(member => member.Name is "vi" or "en")
            && value.TryGetProperty("vi", out var vietnamese) && Given(vietnamese) is { } inVietnamese
            && value.TryGetProperty("en", out var english) && Given(english) is { } inEnglish)
        {
            return new LocalizedText(inVietnamese, inEnglish);
        }

        Refuse(name, value, TextsWanted);
        return null;
    }

    private string? Text(string name, JsonElement value, LocalizedText wanted)
    {
        var text = Given(value);
        if (text is null)
        {
            Refuse(name, value, wanted);
        }

        return text;
    }

    private T? Named<T>(string name, JsonElement value, Func<string?, NameReading<T>> read)
        where T : struct
    {
        var reading = read(value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Given(value));
        if (!reading.IsUnderstood)
        {
            Refuse(name, value, AcceptedNames.Of(reading));
        }

        return reading.Value;
    }

    private T? Value<T>(string name, JsonElement value, Func<string?, T?> read, LocalizedText accepted)
        where T : struct
    {
        var understood = read(Given(value));
        if (understood is null)
        {
            Refuse(name, value, accepted);
        }

        return understood;
    }

    private static string? Given(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? VietnameseText.Compose(text.Trim())
            : null;

    private void Refuse(string name, JsonElement value, LocalizedText accepted) => _problems.Add(
        new InputProblem($"{_path}.{name}", value.ValueKind == JsonValueKind.String ? value.GetString() : JsonPortfolio.Raw(value), accepted) { File = _file });
}
