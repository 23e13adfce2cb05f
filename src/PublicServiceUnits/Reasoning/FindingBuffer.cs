using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PublicServiceUnits.Reasoning;

/// <summary>Gathers findings on the stack, so that a plain answer allocates nothing but the findings it keeps.</summary>
internal ref struct FindingBuffer
{
    private const int Inline = 4;

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

    /// <summary>Moves a finding to the front: the deciding ones come first.</summary>
    public void MoveToFront(int index)
    {
        var finding = this[index];
        for (var position = index; position > 0; position--)
        {
            this[position] = this[position - 1];
        }

        this[0] = finding;
    }

    /// <summary>Puts another finding in the place of the first.</summary>
    public void ReplaceFirst(in Finding finding) => this[0] = finding;

    public readonly ImmutableArray<Finding> ToImmutable()
    {
        var findings = new Finding[Count];
        for (var index = 0; index < Count; index++)
        {
            findings[index] = this[index];
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(findings);
    }

    private Finding this[int index]
    {
        readonly get => index < Inline ? _slots[index] : _more![index - Inline];
        set
        {
            if (index < Inline)
            {
                _slots[index] = value;
            }
            else
            {
                _more![index - Inline] = value;
            }
        }
    }

    [InlineArray(Inline)]
    private struct Slots
    {
#pragma warning disable CA1823, IDE0044, S1144 // The runtime repeats this field.
        private Finding _first;
#pragma warning restore CA1823, IDE0044, S1144
    }
}
