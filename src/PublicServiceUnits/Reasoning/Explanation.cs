using System.Collections.Immutable;
using System.Text;
using Ardalis.GuardClauses;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Reasoning;

/// <summary>A node of a tree of reasons: one sentence, and under it the reasons for it.</summary>
public sealed class Explanation
{
    private const string Indent = "  ";

    /// <summary>A reason.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="children">The reasons under it.</param>
    /// <param name="verdict">The verdict it reports; null for a remark.</param>
    /// <param name="provision">The provision it rests on; null for a remark.</param>
    public Explanation(
        string text,
        ImmutableArray<Explanation> children = default,
        Verdict? verdict = null,
        Provision? provision = null)
    {
        Text = Guard.Against.NullOrWhiteSpace(text);
        Children = children.IsDefault ? [] : children;
        Verdict = verdict;
        Provision = provision;
    }

    /// <summary>The sentence.</summary>
    public string Text { get; }

    /// <summary>The reasons under it, in order.</summary>
    public ImmutableArray<Explanation> Children { get; }

    /// <summary>The verdict the sentence reports; null for a remark.</summary>
    public Verdict? Verdict { get; }

    /// <summary>The provision the sentence rests on; null for a remark.</summary>
    public Provision? Provision { get; }

    /// <summary>The whole tree, one sentence a line, deeper ones indented by two spaces.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(this, depth: 0);
        return text.ToString();

        void Append(Explanation node, int depth)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            for (var level = 0; level < depth; level++)
            {
                text.Append(Indent);
            }

            text.Append(node.Text);
            foreach (var child in node.Children)
            {
                Append(child, depth + 1);
            }
        }
    }
}
