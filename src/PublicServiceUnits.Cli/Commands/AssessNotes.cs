using PublicServiceUnits.Cli.Portfolios;

namespace PublicServiceUnits.Cli.Commands;

/// <summary>What the help of <c>psu assess</c> says about files.</summary>
internal static class AssessNotes
{
    public static IReadOnlyList<(string Title, IReadOnlyList<(string Name, string? Description)> Entries)> Of(Session session) =>
    [
        (session.Say("Tệp vào", "Input files"),
        [
            ("JSON", session.Say(
                "mảng các đơn vị, hoặc {\"units\": [...]}; tệp bị cắt cụt hay sai cú pháp bị từ chối toàn bộ, đơn vị sai dữ kiện được báo, phần còn lại vẫn được xét",
                "an array of units, or {\"units\": [...]}; a file that is cut off or malformed is refused whole, a unit with bad facts is reported and the rest assessed")),
            ("CSV", session.Say(
                "dấu phẩy, chấm phẩy hoặc tab; một dòng tiêu đề; dòng hỏng được báo, phần còn lại vẫn được xét",
                "comma, semicolon or tab; one header; a broken row is reported and the rest assessed")),
        ]),
        (session.Say("Kết quả", "Output"),
        [
            ("csv", session.Say(
                "ô chữ bắt đầu bằng = + - @ hoặc tab có thêm dấu ' ở trước, để bảng tính không coi là công thức",
                "a text cell that begins with = + - @ or a tab gets a ' in front, so that no spreadsheet takes it for a formula")),
            ("table, markdown, csv", session.Say(
                "ký tự điều khiển (C0, C1, đổi chiều chữ) được thay bằng U+FFFD",
                "control characters (C0, C1, bidirectional) are replaced by U+FFFD")),
        ]),
        (session.Say("Cột CSV (tên, ví dụ); chỉ bắt buộc name", "CSV columns (names, an example); only name is required"),
            [.. CsvHeader.Columns.Select(column => (column.Names, (string?)column.Example))]),
    ];
}
