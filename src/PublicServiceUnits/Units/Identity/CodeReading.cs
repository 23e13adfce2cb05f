using System.Collections.Immutable;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Units;

/// <summary>
/// What came of reading a code: the code, or why the text is none, what is accepted, and which other code it looks like.
/// Never a default, and nothing is filled in: a leading zero that a spreadsheet dropped is not put back.
/// </summary>
/// <typeparam name="T">The type of the code.</typeparam>
public sealed class CodeReading<T>
    where T : class
{
    private static readonly ImmutableArray<LocalizedText> Problems =
    [
        new("không có nội dung", "there is no text"),
        new("có ký tự không phải chữ số", "it holds characters that are no digits"),
        new("sai số chữ số", "it has the wrong number of digits"),
        new("chữ số đầu không được dùng để cấp mã", "its first digit is not issued"),
        new("sai chữ số kiểm tra", "its check digit is wrong"),
        new("chín chữ số đầu không cho chữ số kiểm tra nào", "its first nine digits lead to no check digit"),
        new("số thứ tự toàn số 0", "its serial number is all zeros"),
    ];

    private static readonly ImmutableArray<LocalizedText> Kinds =
    [
        new("mã số đơn vị có quan hệ với ngân sách", "a budget relation code"),
        new("mã số thuế", "a tax code"),
        new("mã Chương ngân sách", "a budget chapter"),
        new("số định danh cá nhân", "a personal identification number"),
    ];

    internal CodeReading(string? given, T? value, CodeProblem? problem, IdentityCodeKind? looksLike, Norm norm)
    {
        Given = given ?? "";
        Value = value;
        Problem = problem;
        LooksLike = looksLike;
        Norm = norm;
    }

    /// <summary>The text that was read.</summary>
    public string Given { get; }

    /// <summary>The code; null where the text is none.</summary>
    public T? Value { get; }

    /// <summary>Whether the text is the code that was wanted.</summary>
    public bool IsUnderstood => Value is not null;

    /// <summary>Why the text is not the code; null where it is.</summary>
    public CodeProblem? Problem { get; }

    /// <summary>The other code that the text looks like; null where it is the code, or looks like none.</summary>
    public IdentityCodeKind? LooksLike { get; }

    /// <summary>The norm of the code's form, with its provisions and verification.</summary>
    public Norm Norm { get; }

    /// <summary>What is accepted, from the norm.</summary>
    public LocalizedText Accepted => new(Norm.ValueText(Language.Vietnamese), Norm.ValueText(Language.English));

    /// <summary>The code, or in one sentence what is wrong, what is accepted and what the text looks like.</summary>
    /// <param name="language">The language of the text.</param>
    public string ToText(Language language)
    {
        if (Problem is not { } problem)
        {
            return Value!.ToString()!;
        }

        var vietnamese = language == Language.Vietnamese;
        var text = $"\"{Given}\": {Problems[(int)problem].In(language)}; {(vietnamese ? "chỉ nhận" : "accepted is")} {Accepted.In(language)}";
        return LooksLike is { } kind ? $"{text}; {(vietnamese ? "giống" : "it looks like")} {Kinds[(int)kind].In(language)}" : text;
    }
}
