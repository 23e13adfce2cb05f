using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PublicServiceUnits.Reasoning;

/// <summary>Gathers findings on the stack, so that a plain answer allocates nothing but the findings it keeps.</summary>
internal ref struct FindingBuffer
{
    private const int Inline = 6;

    private Slots _slots;
    private List<Finding>? _more;

    public int Count { get; private set; }

    public void Add(in Finding finding)
    {
        if (Count < Inline)
        {
            _slots[Count] = finding;
        }
        else
        {
            (_more ??= []).Add(finding);
        }

        Count++;
    }

    public readonly ImmutableArray<Finding> ToImmutable()
    {
        var findings = new Finding[Count];
        for (var index = 0; index < Count; index++)
        {
            findings[index] = index < Inline ? _slots[index] : _more![index - Inline];
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(findings);
    }

    [InlineArray(Inline)]
    private struct Slots
    {
#pragma warning disable CA1823, IDE0044, S1144 // The runtime repeats this field.
        private Finding _first;
#pragma warning restore CA1823, IDE0044, S1144
    }
}
