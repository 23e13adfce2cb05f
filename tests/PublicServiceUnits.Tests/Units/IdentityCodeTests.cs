using System.Text.Json;
using FsCheck.Xunit;
using PublicServiceUnits.Tests.Cases;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Units;

/// <summary>Reading codes from text: the cases are Cases/units.codes.json.</summary>
public sealed class IdentityCodeTests
{
    private static readonly IReadOnlyDictionary<string, JsonElement> Cases = CaseFile.Read("units.codes");

    public static TheoryData<string> Ids => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_text_is_the_code_or_says_why_not(string id)
    {
        var one = Cases[id];
        var text = one.GetProperty("text").GetString()!;
        var expected = one.GetProperty("expected");
        switch (one.GetProperty("code").GetString())
        {
            case "budget":
                var budget = Check(BudgetRelationCode.Read(text), text, expected);
                (budget?.Kind.ToString()).Should().Be(CaseFile.Text(expected, "kind"));
                (budget?.Serial).Should().Be(CaseFile.Text(expected, "serial"));
                break;
            case "tax":
                var tax = Check(TaxCode.Read(text), text, expected);
                (tax?.Branch).Should().Be(CaseFile.Text(expected, "branch"));
                break;
            default:
                Check(BudgetChapter.Read(text), text, expected);
                break;
        }
    }

    [Fact]
    public void No_text_reads_like_an_empty_one()
    {
        BudgetRelationCode.Read(null).Problem.Should().Be(CodeProblem.Empty);
        TaxCode.Read(null).Problem.Should().Be(CodeProblem.Empty);
        BudgetChapter.Read(null).Given.Should().BeEmpty();
    }

    [Fact]
    public void A_refusal_says_in_both_languages_what_is_accepted_and_what_the_text_looks_like()
    {
        var reading = BudgetRelationCode.Read("0100109106");

        reading.ToText(Language.Vietnamese).Should().Be(
            "\"0100109106\": sai số chữ số; chỉ nhận 7 chữ số; chữ số đầu 1, 2: đơn vị dự toán, đơn vị sử dụng ngân sách; 3: đơn vị khác có quan hệ với ngân sách; 7, 8: dự án đầu tư; giống mã số thuế");
        reading.ToText(Language.English).Should().Be(
            "\"0100109106\": it has the wrong number of digits; accepted is 7 digits; first digit 1, 2: budget units; 3: other units related to the budget; 7, 8: investment projects; it looks like a tax code");
    }

    [Fact]
    public void The_form_of_the_budget_code_was_read_and_that_of_the_tax_code_was_not()
    {
        var budget = BudgetRelationCode.Read("1079715").Norm;
        var tax = TaxCode.Read("0100109106").Norm;

        (budget.Verification, budget.Provision.ToText(Language.English)).Should().Be((PublicServiceUnits.Law.Verification.TextRead, "clause 3, Article 5, Circular 185/2015/TT-BTC"));
        tax.Verification.Should().Be(PublicServiceUnits.Law.Verification.SecondarySource);
    }

    [Fact]
    public void Two_readings_of_one_code_are_equal()
    {
        BudgetRelationCode.Read("1079715").Value.Should().Be(BudgetRelationCode.Read(" 1079715").Value);
        TaxCode.Read("0100109106001").Value.Should().Be(TaxCode.Read("0100109106-001").Value);
        BudgetChapter.Read("018").Value.Should().Be(BudgetChapter.Read("018 ").Value).And.NotBe(BudgetChapter.Read("418").Value);
    }

    [Property]
    public bool Every_text_is_either_a_code_that_reads_back_or_a_problem(string? text) =>
        Holds(BudgetRelationCode.Read(text), BudgetRelationCode.Read) && Holds(TaxCode.Read(text), TaxCode.Read) && Holds(BudgetChapter.Read(text), BudgetChapter.Read);

    [Property]
    public bool Of_ten_last_digits_at_most_one_makes_a_tax_code(uint beginning) =>
        Enumerable.Range(0, 10).Count(last => TaxCode.Read($"{beginning % 1_000_000_000:000000000}{last}").IsUnderstood) <= 1;

    private static T? Check<T>(CodeReading<T> reading, string text, JsonElement expected)
        where T : class
    {
        (reading.Value?.ToString()).Should().Be(CaseFile.Text(expected, "value"));
        (reading.Problem?.ToString()).Should().Be(CaseFile.Text(expected, "problem"));
        (reading.LooksLike?.ToString()).Should().Be(CaseFile.Text(expected, "looksLike"));
        reading.IsUnderstood.Should().Be(reading.Problem is null);
        reading.Given.Should().Be(text);
        reading.ToText(Language.Vietnamese).Should().StartWith(reading.Value?.ToString() ?? $"\"{text}\": ");
        return reading.Value;
    }

    private static bool Holds<T>(CodeReading<T> reading, Func<string?, CodeReading<T>> read)
        where T : class =>
        reading.Value is { } value
            ? reading.Problem is null && value.Equals(read(value.ToString()).Value)
            : reading.Problem is not null && reading.ToText(Language.English).Length > 0;
}
