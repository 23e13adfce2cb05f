using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The gaps and remarks of <c>autonomy.distribute-surplus</c>.</summary>
internal static class SurplusReasons
{
    public static readonly LawGap ExactlySeventyPercent = new(
        "gap.54-2016.exactly-70-percent.funds",
        new(
            "Nghị định 54/2016/NĐ-CP có mức trích cho bậc trên 70 % và bậc từ 30 % đến dưới 70 %; đúng 70 % không thuộc bậc nào. Mức của cả hai bậc được nêu",
            "Decree 54/2016/NĐ-CP sets the funds for above 70 % and for 30 to under 70 %; exactly 70 % is in neither. The figures of both are shown"));

    public static readonly LawGap Unread = new(
        "gap.surplus.decree-unread",
        new(
            "Mức trích theo Nghị định 43/2006/NĐ-CP và Nghị định 85/2012/NĐ-CP chưa đọc được nguyên văn nên không mã hóa",
            "The funds under Decrees 43/2006/NĐ-CP and 85/2012/NĐ-CP are not encoded, as their wording was not read"));

    public static readonly LawGap NoLawEncoded = new(
        "gap.surplus.no-law-encoded",
        new("Không có quy định nào được mã hóa cho năm ngân sách này", "No rule is encoded for this budget year"));

    public static readonly LawGap RepealedDuring2021 = new(
        "gap.surplus.decree-16-2015-in-2021",
        new(
            "Nghị định 16/2015/NĐ-CP bị bãi bỏ trong năm (điểm a khoản 2 Điều 41 Nghị định 60/2021/NĐ-CP) và không nằm trong các phương án được tiếp tục theo khoản 1 Điều 40; không văn bản nào nói việc trích quỹ của năm ngân sách này theo nghị định nào",
            "Decree 16/2015/NĐ-CP was repealed within the year (point a, clause 2, Article 41, Decree 60/2021/NĐ-CP) and is not among the plans that go on under clause 1, Article 40; no text says which decree governs the funds of this budget year"));

    public static readonly LawGap NoPlanToKeep = new(
        "gap.surplus.no-plan-to-keep-in-2021",
        new(
            "Nghị định cũ bị bãi bỏ trong năm (khoản 2 Điều 41 Nghị định 60/2021/NĐ-CP); khoản 1 Điều 40 chỉ giữ phương án đã được phê duyệt đến hết năm. Với đơn vị không có phương án được phê duyệt, không văn bản nào nói việc trích quỹ của năm ngân sách này theo nghị định nào",
            "The older decree was repealed within the year (clause 2, Article 41, Decree 60/2021/NĐ-CP); clause 1, Article 40 keeps approved plans alone to its end. For a unit without one no text says which decree governs the funds of this budget year"));

    public static readonly LawGap SavingToOtherFunds = new(
        "gap.60-2021.group-4.other-funds",
        new(
            "Khoản 2 Điều 22 Nghị định 60/2021/NĐ-CP liệt kê các nội dung được sử dụng kinh phí tiết kiệm của nhóm 4, không nêu quỹ khác; không rõ kinh phí tiết kiệm có được trích vào quỹ khác hay không",
            "Clause 2, Article 22, Decree 60/2021/NĐ-CP lists the uses of the saving of Group 4 and does not name other funds; whether the saving may go to them is not clear"));

    public static readonly LawGap ExcessWhole = new(
        "gap.111-2025.excess-of-development-fund",
        new(
            "Văn bản viết \"số dư quỹ không có nhu cầu sử dụng\"; không rõ nộp toàn bộ số dư không có nhu cầu hay chỉ phần vượt 2 lần. Cả hai cách hiểu được nêu",
            "The text says \"the balance not needed\"; whether the whole unneeded balance or only what is above twice goes to the budget is not clear. Both readings are shown"));

    public static readonly LawGap SmallSurplusMinimum = new(
        "gap.16-2015.small-surplus-of-class-3",
        new(
            "Điểm a khoản 3 Điều 14 đổi trình tự khi chênh lệch nhỏ, không nói mức tối thiểu và tối đa có còn áp dụng hay không. Ở đây đề xuất vẫn giữ các mức đó; khi kiểm tra thì không kết luận vi phạm",
            "Point a, clause 3, Article 14 changes the order for a small surplus and does not say whether minimum and maximum still hold. A proposal keeps them; a check draws no conclusion"));

    public static readonly LawGap SmallSurplusRest = new(
        "gap.older.small-surplus.rest",
        new(
            "Khi chênh lệch nhỏ đơn vị quyết định mức trích; văn bản không nói phần không trích đi đâu",
            "With a small surplus the unit decides the amounts; the text does not say where what is put in no fund goes"));

    public static readonly LawGap RemainderSilent = new(
        "gap.older-class-4.remainder",
        new(
            "Điều khoản của loại 4 không nói phần còn lại đi đâu; ở đây đề xuất đưa vào Quỹ phát triển hoạt động sự nghiệp",
            "The clause on class 4 does not say where the rest goes; a proposal puts it into the development fund"));

    public static readonly Remark MonthsOfTheYear = new(
        "remark.surplus.months-of-the-year",
        new(
            "k tháng được tính bằng k × số của cả năm / 12 (cách hiểu suy ra từ câu chữ)",
            "k months are counted as k × the year's figure / 12 (a reading derived from the wording)"));

    public static readonly Remark ExecutedPayOfCircular56 = new(
        "remark.surplus.executed-pay-of-circular-56",
        new(
            "Tiền lương, tiền công thực hiện gồm lương ngạch, bậc, chức vụ, phụ cấp do Nhà nước quy định, phần tăng do nâng bậc, lương lao động hợp đồng và tiền công hợp đồng vụ việc; không gồm các khoản đóng góp (điểm a khoản 1 Điều 10 Thông tư 56/2022/TT-BTC). k tháng được tính bằng k × số của cả năm / 12 (suy ra)",
            "Executed salary and wages are rank and post salary, State allowances, raises, labour-contract salary and wages of casual contracts, without contributions (point a, clause 1, Article 10, Circular 56/2022/TT-BTC). k months are counted as k × the year's figure / 12 (derived)"));

    public static readonly LawGap SavingUnderReform = new(
        "gap.60-2021.group-4.saving-under-salary-reform",
        new(
            "Khoản 2 Điều 10 Thông tư 56/2022/TT-BTC chỉ nói nhóm 1, nhóm 2, nhóm 3 khi áp dụng chế độ tiền lương mới; với nhóm 4 không văn bản nào nói quỹ tiền lương làm cơ sở khi đó gồm những gì. Mức của Điều 22 được áp dụng trên số người hỏi đưa ra",
            "Clause 2, Article 10, Circular 56/2022/TT-BTC speaks of groups 1 to 3 only under the new salary regime; for Group 4 no text says what its salary fund then holds. The cap of Article 22 is applied to the figure given"));

    public static readonly Remark MonthsOfSalaryAndIncome = new(
        "remark.surplus.months-of-salary-and-additional-income",
        new(
            "k tháng được tính bằng k × (tiền lương + thu nhập tăng thêm của cả năm) / 12 (suy ra). Nghị định 111/2025/NĐ-CP không còn nêu tiền công: tiền công theo hợp đồng vụ việc mà điểm a khoản 1 Điều 10 Thông tư 56/2022/TT-BTC liệt kê cho đến khi Thông tư 03/2026/TT-BTC bãi bỏ không được tính (áp dụng văn bản có hiệu lực cao hơn; suy ra)",
            "k months are counted as k × (salary + additional income of the year) / 12 (derived). Decree 111/2025/NĐ-CP no longer names wages: wages of casual contracts, which point a, clause 1, Article 10, Circular 56/2022/TT-BTC listed until Circular 03/2026/TT-BTC struck them, do not count (the higher text is followed; derived)"));

    public static readonly Remark SalaryFundOfCircular145 = new(
        "remark.surplus.salary-fund-of-circular-145",
        new(
            "Cơ sở trích theo khoản 2 và điểm a khoản 3 Điều 7 Thông tư 145/2017/TT-BTC: không tính phụ cấp khác và tiền công khác; k tháng được tính bằng k × số của cả năm / 12 (cách tính tháng suy ra từ câu chữ)",
            "The base of clause 2 and point a, clause 3, Article 7, Circular 145/2017/TT-BTC: other allowances and other wages do not count; k months are counted as k × the year's figure / 12 (the months are a reading derived from the wording)"));

    public static readonly Remark CircularsEnded = new(
        "remark.surplus.circulars-ended-in-2022",
        new(
            "Thông tư hướng dẫn nghị định này bị bãi bỏ trong năm (khoản 2 Điều 21 Thông tư 56/2022/TT-BTC), nên chỉ áp dụng câu chữ của nghị định (suy ra)",
            "The circular on this decree was repealed within the year (clause 2, Article 21, Circular 56/2022/TT-BTC), so the words of the decree alone are applied (derived)"));

    public static readonly Remark EconomicPlanMoved = new(
        "remark.surplus.economic-plan-moved",
        new(
            "Đơn vị đang trong thời kỳ ổn định theo Nghị định 43/2006/NĐ-CP chuyển sang Nghị định 141/2016/NĐ-CP (khoản 1 Điều 23 Thông tư 145/2017/TT-BTC)",
            "Units within a stability period under Decree 43/2006/NĐ-CP went over to Decree 141/2016/NĐ-CP (clause 1, Article 23, Circular 145/2017/TT-BTC)"));

    public static readonly Remark EndOfBudgetYear = new(
        "remark.surplus.end-of-budget-year",
        new(
            "Văn bản có hiệu lực trong năm được áp dụng cho cả năm ngân sách đó, vì các quỹ được trích lập khi kết thúc năm (cách hiểu suy ra; văn bản không nói năm ngân sách đầu tiên)",
            "A text that came into force within the year is applied to the whole budget year, as the funds are formed once the year is closed (derived; the text does not name its first budget year)"));

    public static readonly Remark NotNamedByArticle40 = new(
        "remark.surplus.not-named-by-article-40",
        new(
            "Khoản 1 Điều 40 Nghị định 60/2021/NĐ-CP không nêu nghị định này trong các phương án được tiếp tục",
            "Clause 1, Article 40, Decree 60/2021/NĐ-CP does not name this decree among the plans that go on"));

    public static readonly Remark OpeningNamesRepealedPoint = new(
        "remark.111-2025.opening-of-article-18",
        new(
            "Đoạn mở đầu Điều 18 vẫn dẫn điểm b khoản 1 Điều 16, điểm này đã bị bãi bỏ",
            "The opening of Article 18 still names point b, clause 1, Article 16, which is repealed"));

    public static readonly Remark PayUnderReform = new(
        "remark.surplus.pay-under-salary-reform",
        new(
            "Khi áp dụng chế độ tiền lương mới, quỹ tiền lương thực hiện của nhóm 1, nhóm 2 xác định theo hướng dẫn của bộ quản lý tiền lương (điểm a khoản 2 Điều 10 Thông tư 56/2022/TT-BTC)",
            "Under the new salary regime the executed salary fund of groups 1 and 2 follows the guidance of the ministry in charge of pay (point a, clause 2, Article 10, Circular 56/2022/TT-BTC)"));
}
