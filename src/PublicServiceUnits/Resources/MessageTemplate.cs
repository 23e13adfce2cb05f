using System.Collections.Immutable;
using System.Text;

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
    public IEnumerable<string> Places => _segments.Where(segment => segment.IsPlace).Select(segment => segment.Text);

    public void AppendTo<TFiller>(StringBuilder target, ref TFiller filler)
        where TFiller : struct, IMessageFiller
    {
        foreach (var segment in _segments)
        {
            if (segment.IsPlace)
            {
                filler.Append(target, segment.Text);
            }
            else
            {
                target.Append(segment.Text);
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
                segments.Add(new Segment(text[start..], IsPlace: false));
                break;
            }

            if (open > start)
            {
                segments.Add(new Segment(text[start..open], IsPlace: false));
            }

            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                throw new FormatException($"A place is not closed in the message \"{text}\".");
            }

            segments.Add(new Segment(text[(open + 1)..close], IsPlace: true));
            start = close + 1;
        }

        return segments.ToImmutable();
    }

    private readonly record struct Segment(string Text, bool IsPlace);
}
