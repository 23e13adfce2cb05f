using PublicServiceUnits.Law;

namespace PublicServiceUnits.Units;

/// <summary>The identification part of a budget relation code: how long it is and what its first digit tells.</summary>
/// <param name="Length">The number of digits.</param>
/// <param name="BudgetUnits">First digits of budget units.</param>
/// <param name="OtherUnits">First digits of other units related to the budget.</param>
/// <param name="Projects">First digits of investment projects.</param>
internal sealed record BudgetCodeForm(int Length, string BudgetUnits, string OtherUnits, string Projects) : ILegalValue
{
    public string ToText(Language language) => language == Language.Vietnamese
        ? $"{Length} chữ số; chữ số đầu {List(BudgetUnits)}: đơn vị dự toán, đơn vị sử dụng ngân sách; {List(OtherUnits)}: đơn vị khác có quan hệ với ngân sách; {List(Projects)}: dự án đầu tư"
        : $"{Length} digits; first digit {List(BudgetUnits)}: budget units; {List(OtherUnits)}: other units related to the budget; {List(Projects)}: investment projects";

    public BudgetRelationKind? KindOf(char first) =>
        BudgetUnits.Contains(first, StringComparison.Ordinal) ? BudgetRelationKind.BudgetUnit
        : OtherUnits.Contains(first, StringComparison.Ordinal) ? BudgetRelationKind.OtherUnit
        : Projects.Contains(first, StringComparison.Ordinal) ? BudgetRelationKind.InvestmentProject
        : null;

    private static string List(string digits) => string.Join(", ", digits.Select(digit => digit));
}
