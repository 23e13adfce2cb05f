using System.Collections.Immutable;

namespace PublicServiceUnits.Resources;

/// <summary>A sentence with named places, "{measured} is {required}", cut once so that filling it is only appending.</summary>
internal sealed class MessageTemplate
{
    private readonly ImmutableArray<Segment> _segments;

    public MessageTemplate(string text)
    {
        Text = text;
        _segments = Cut(text);
    }

    public string Text { get; }

    /// <summary>The names of the places, for the test that both languages have the same ones.</summary>
    public IEnumerable<MessagePlace> Places => _segments.Where(segment => segment.Text is null).Select(segment => segment.Place);

    public void AppendTo<TFiller>(ref TextBuffer target, ref TFiller filler)
        where TFiller : struct, IMessageFiller
    {
        foreach (var segment in _segments)
        {
            if (segment.Text is { } text)
            {
                target.Append(text);
            }
            else
            {
                filler.Append(ref target, segment.Place);
            }
        }
    }

    private static ImmutableArray<Segment> Cut(string text)
    {
        var segments = ImmutableArray.CreateBuilder<Segment>();
        var start = 0;
        while (start < text.Length)
        {
            var open = text.IndexOf('{', start);
            if (open < 0)
            {
                segments.Add(new Segment(text[start..], default));
                break;
            }

            if (open > start)
            {
                segments.Add(new Segment(text[start..open], default));
            }

            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                throw new FormatException($"A place is not closed in the message \"{text}\".");
            }

            segments.Add(new Segment(null, PlaceOf(text[(open + 1)..close])));
            start = close + 1;
        }

        return segments.ToImmutable();
    }

    private static MessagePlace PlaceOf(string name) => name switch
    {
        "conclusion" => MessagePlace.Conclusion,
        "date" => MessagePlace.Date,
        "title" => MessagePlace.Title,
        "measured" => MessagePlace.Measured,
        "=measured" => MessagePlace.MeasuredIfAny,
        "required" => MessagePlace.Required,
        "=required" => MessagePlace.RequiredIfAny,
        "dividend" => MessagePlace.Dividend,
        "divisor" => MessagePlace.Divisor,
        "value" => MessagePlace.Value,
        "provision" => MessagePlace.Provision,
        "first" => MessagePlace.First,
        "path" => MessagePlace.Path,
        _ => throw new FormatException($"There is no place '{name}' in messages."),
    };

    private readonly record struct Segment(string? Text, MessagePlace Place);
}
