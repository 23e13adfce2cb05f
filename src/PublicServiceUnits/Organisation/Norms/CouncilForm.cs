using System.Collections.Immutable;
using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using Capacity = PublicServiceUnits.Organisation.CouncilCapacity;
using Kind = PublicServiceUnits.Organisation.CouncilPointKind;

namespace PublicServiceUnits.Organisation;

/// <summary>What one document says of the composition and the meetings of a council, point by point.</summary>
internal sealed class CouncilForm
{
    private readonly string _name;
    private readonly LocalizedText _whose;
    private readonly LocalDate _from;
    private readonly LocalDate? _ceases;
    private readonly Verification _verification;
    private readonly LegalDocument[] _documents;
    private readonly ImmutableArray<(Kind Kind, NormTimeline Timeline)>.Builder _points = ImmutableArray.CreateBuilder<(Kind, NormTimeline)>();

    /// <summary>A form.</summary>
    /// <param name="name">Its part of the norms' ids.</param>
    /// <param name="whose">Whose council.</param>
    /// <param name="from">Its first day; the document's own where none is given.</param>
    /// <param name="ceases">The day from which it no longer holds.</param>
    /// <param name="verification">How well it is verified.</param>
    /// <param name="documents">The document; a second one that says the same in the same places.</param>
    public CouncilForm(string name, LocalizedText whose, LocalDate? from, LocalDate? ceases, Verification verification, params LegalDocument[] documents) =>
        (_name, _whose, _from, _ceases, _verification, _documents) =
        (name, whose, from ?? documents[0].Effective!.Value.From, ceases, verification, documents);

    /// <summary>The points with their timelines.</summary>
    public ImmutableArray<(Kind Kind, NormTimeline Timeline)> Points => _points.ToImmutable();

    /// <summary>Words, for a point that is said and not counted.</summary>
    public CouncilForm Say(Kind kind, LocalizedText text, string place) => Add(kind, null, text, place);

    /// <summary>A figure with its comparator.</summary>
    public CouncilForm Figure(Kind kind, Requirement requirement, string place) => Add(kind, null, requirement, place);

    /// <summary>The number of members, from and to.</summary>
    public CouncilForm Members(int least, int most, string place) =>
        Figure(Kind.Members, Requirement.FromTo(Measurement.Count(least), Measurement.Count(most)), place);

    /// <summary>An odd number.</summary>
    public CouncilForm Odd(string place) => Say(Kind.Odd, new("số thành viên là số lẻ", "an odd number of members"), place);

    /// <summary>A capacity that must sit.</summary>
    public CouncilForm Seat(string part, LocalizedText text, string place, params ImmutableArray<Capacity> anyOf) =>
        Add(Kind.Seat, part, new CouncilSeat(text, anyOf), place);

    /// <summary>A capacity that sits, where "if any" (nếu có) at the end of the list may be meant for it too.</summary>
    public CouncilForm SeatIfAny(string part, LocalizedText text, string place, params ImmutableArray<Capacity> anyOf) =>
        Add(Kind.Seat, part, new CouncilSeat(text, anyOf, MayBeIfAny: true), place);

    /// <summary>Who may be chair.</summary>
    public CouncilForm Chair(LocalizedText text, string place, params ImmutableArray<Capacity> anyOf) =>
        Add(Kind.Chair, null, new CouncilSeat(text, anyOf), place);

    /// <summary>The term, years.</summary>
    public CouncilForm Term(int years, bool isExact, string place) => Add(Kind.Term, null, new CouncilTerm(years * 12, isExact), place);

    /// <summary>A share.</summary>
    public CouncilForm Share(Kind kind, CouncilShare share, string place) => Add(kind, null, share, place);

    /// <summary>At least a share, or more than it.</summary>
    public static CouncilShare Part(long numerator, long denominator, CouncilWhole whole, bool more = false, bool chairBreaksTie = false)
    {
        var share = Measurement.Of(new Ratio(numerator, denominator));
        return new CouncilShare(more ? Requirement.MoreThan(share) : Requirement.AtLeast(share), whole) { ChairBreaksTie = chairBreaksTie };
    }

    /// <summary>A provision from its short form, "9.1" or "7.5.b"; the whole document where it is empty.</summary>
    public static Provision At(LegalDocument document, string place)
    {
        var names = place.Split('.', StringSplitOptions.RemoveEmptyEntries);
        return document.At(names.ElementAtOrDefault(0), names.ElementAtOrDefault(1), names.ElementAtOrDefault(2));
    }

    private CouncilForm Add<T>(Kind kind, string? part, T value, string place)
        where T : notnull
    {
        var provisions = Array.ConvertAll(_documents, document => At(document, place));
        var id = $"organisation.council.{_name}.{NormNames.Of(kind)}{(part is null ? "" : $".{part}")}";
        var version = new Timelines.Version<T>(_from, value, _verification, provisions);
        var timeline = _ceases is { } ceases ? Timelines.Ending(id, _whose, ceases, version) : Timelines.Of(id, _whose, version);
        _points.Add((kind, timeline));
        return this;
    }
}
