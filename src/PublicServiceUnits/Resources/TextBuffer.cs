using System.Buffers;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Resources;

/// <summary>Text under construction on the stack; only a sentence longer than the stack space borrows memory.</summary>
internal ref struct TextBuffer
{
    private Span<char> _space;
    private char[]? _borrowed;
    private int _length;

    public TextBuffer(Span<char> space) => _space = space;

    public readonly int Length => _length;

    public void Clear() => _length = 0;

    public void Append(char character)
    {
        if (_length == _space.Length)
        {
            Grow(1);
        }

        _space[_length++] = character;
    }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _space.Length - _length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_space[_length..]);
        _length += text.Length;
    }

    public void Append(Vnd amount, Language language)
    {
        if (language == Language.English)
        {
            Append("VND ");
        }

        Span<char> digits = stackalloc char[NumberText.LongestWhole];
        Append(NumberText.Write(amount.Dong, language, digits));
        if (language == Language.Vietnamese)
        {
            Append(" đồng");
        }
    }

    public void Append(Ratio ratio, Language language)
    {
        Span<char> digits = stackalloc char[Ratio.LongestPercent];
        Append(ratio.WritePercent(digits, language, Ratio.ShownDecimals));
        Append(" %");
    }

    public readonly override string ToString() => new(_space[.._length]);

    public void Dispose()
    {
        if (_borrowed is { } borrowed)
        {
            _borrowed = null;
            ArrayPool<char>.Shared.Return(borrowed);
        }
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_space.Length * 2, _length + more));
        _space[.._length].CopyTo(larger);
        Dispose();
        _borrowed = larger;
        _space = larger;
    }
}
