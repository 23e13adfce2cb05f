using System.Collections.Immutable;
using System.CommandLine;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Cli.Sheets;
using PublicServiceUnits.Law;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Commands;

/// <summary><c>psu law</c>: the documents the library rests on, and one of them with what it does and what is done to it.</summary>
internal static class LawCommand
{
    private const string Number = "NUMBER";

    private static readonly ImmutableArray<Column> DocumentColumns =
    [
        new("number", "Số hiệu", "Number"),
        new("kind", "Loại", "Kind"),
        new("issued", "Ngày ban hành", "Issued"),
        new("in_force", "Hiệu lực", "In force"),
        new("title", "Tên", "Title"),
        new("verification", "Kiểm chứng", "Verification"),
    ];

    private static readonly ImmutableArray<Column> RelationColumns =
    [
        new("number", "Số hiệu", "Number"),
        new("relation", "Quan hệ", "Relation"),
        new("other", "Văn bản kia", "Other document"),
        new("proof", "Căn cứ", "Provision"),
        new("affected", "Phần bị tác động", "Affected"),
        new("remark", "Ghi chú", "Remark"),
        new("verification", "Kiểm chứng", "Verification"),
    ];

    public static Command Create(Session session)
    {
        var number = new Argument<string?>(Number)
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = session.Say("Số hiệu, ví dụ 60/2021/NĐ-CP hoặc 60/2021; bỏ trống thì liệt kê tất cả", "A number, such as 60/2021/NĐ-CP or 60/2021; without it all are listed"),
        };
        var format = SharedOptions.SheetFormat(session);
        var command = new Command("law", session.Say("Văn bản pháp luật, hiệu lực và quan hệ", "Legal documents, periods and relations")) { number, format };
        command.SetAction(parsed => Run(parsed.GetValue(number), FormatChoice.ReadSheet(parsed.GetValue(format)), session));
        return command;
    }

    private static int Run(string? number, OutputFormat format, Session session)
    {
        if (number is null)
        {
            SheetWriter.Write(DocumentSheet(LegalDocuments.All, format, session), format, session);
            return ExitCode.Done;
        }

        var documents = LegalDocuments.Find(VietnameseText.Compose(number));
        if (documents.IsEmpty)
        {
            throw new InputException(new InputProblem(Number, number, NearestNumbers.Accepted(VietnameseText.Compose(number))));
        }

        WriteDocuments(documents, format, session);
        return ExitCode.Done;
    }

    private static void WriteDocuments(ImmutableArray<LegalDocument> documents, OutputFormat format, Session session)
    {
        var described = DocumentSheet(documents, format, session);
        var related = new Sheet(RelationColumns, documents.SelectMany(document => Relations(document, format, session)));
        switch (format)
        {
            case OutputFormat.Json:
                JsonSheet.WriteObject(session, ("documents", described), ("relations", related));
                break;
            case OutputFormat.Csv:
                CsvSheet.Write(related, session);
                break;
            default:
                SheetWriter.Write(described, format, session);
                session.Surroundings.Out.WriteLine();
                SheetWriter.Write(related, format, session);
                break;
        }
    }

    private static Sheet DocumentSheet(ImmutableArray<LegalDocument> documents, OutputFormat format, Session session) => new(
        DocumentColumns,
        documents.Select(document => ImmutableArray.Create(
            document.Number,
            session.Say(LegalDocumentKinds.Name(document.Kind)),
            LawText.Date(document.IssuedOn, format, session),
            LawText.Period(document.Effective, format, session),
            session.Say(document.Title),
            LawText.Verified(document.Verification, format, session))));

    private static IEnumerable<ImmutableArray<string>> Relations(LegalDocument document, OutputFormat format, Session session)
    {
        foreach (var relation in document.Relations)
        {
            yield return Row(document, LawText.Does(relation.Kind, session), relation.Target, document, relation, format, session);
        }

        foreach (var (source, relation) in LegalDocuments.RelationsTo(document))
        {
            yield return Row(document, LawText.Suffers(relation.Kind, session), source, source, relation, format, session);
        }
    }

    private static ImmutableArray<string> Row(
        LegalDocument document,
        string does,
        LegalDocument other,
        LegalDocument proving,
        DocumentRelation relation,
        OutputFormat format,
        Session session) =>
    [
        document.Number,
        does,
        other.ToText(session.Language),
        new Provision(proving, relation.Proof).ToText(session.Language),
        relation.Affected?.ToText(session.Language) is { Length: > 0 } part ? part : session.Say("toàn bộ", "the whole"),
        relation.Remark is { } remark ? session.Say(remark) : "",
        LawText.Verified(relation.Verification, format, session),
    ];
}
