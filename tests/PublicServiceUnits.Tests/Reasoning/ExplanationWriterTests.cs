using System.Globalization;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Resources;
using PublicServiceUnits.Tests.Law;
using PublicServiceUnits.Tests.Reasoning.Founding;

namespace PublicServiceUnits.Tests.Reasoning;

public sealed class ExplanationWriterTests
{
    private const string OldVietnamese = "điểm d khoản 1 Điều 5 Nghị định số 120/2020/NĐ-CP";
    private const string OldEnglish = "point d, clause 1, Article 5, Decree 120/2020/NĐ-CP";

    private static readonly LocalDate On = new(2025, 9, 1);
    private static readonly LocalizedText Reason = new("Luật chưa quy định.", "The law is silent.");
    private static readonly Norm Norm = SampleNorms.Since(On, 15);

    public static TheoryData<Verdict, string, string> Headings => new()
    {
        { Verdict.NotSatisfied, "Không đáp ứng theo pháp luật ngày 01/09/2025.", "Not satisfied under the law of 2025-09-01." },
        {
            Verdict.NotApplicable,
            "Quy định được hỏi không áp dụng cho đơn vị vào ngày 01/09/2025.",
            "The rules asked do not govern the unit on 2025-09-01."
        },
        {
            Verdict.Undetermined,
            "Chưa xác định được theo pháp luật ngày 01/09/2025: thiếu dữ kiện, hoặc pháp luật có khoảng trống hay mâu thuẫn.",
            "Undetermined under the law of 2025-09-01: facts are missing, or the law has a gap or a conflict."
        },
        {
            Verdict.NeedsJudgement,
            "Pháp luật ngày 01/09/2025 dành quyền quyết định cho cơ quan có thẩm quyền.",
            "The law of 2025-09-01 leaves the answer to an authority."
        },
    };

    public static TheoryData<Verdict, string, string> Sentences => new()
    {
        { Verdict.Satisfied, "đáp ứng (14); yêu cầu từ 15 trở lên", "satisfied (14); required at least 15" },
        { Verdict.NotSatisfied, "không đáp ứng (14); yêu cầu từ 15 trở lên", "not satisfied (14); required at least 15" },
        { Verdict.NotApplicable, "không áp dụng (14)", "not applicable (14)" },
        { Verdict.Undetermined, "chưa xác định (14); yêu cầu từ 15 trở lên", "undetermined (14); required at least 15" },
        { Verdict.NeedsJudgement, "do cơ quan có thẩm quyền quyết định (14)", "for an authority to decide (14)" },
    };

    [Theory]
    [MemberData(nameof(Headings))]
    public void The_heading_says_how_the_question_ended_and_for_which_date(Verdict verdict, string vietnamese, string english)
    {
        var assessment = Of(verdict);

        assessment.Explain(Language.Vietnamese).Text.Should().Be(vietnamese);
        assessment.Explain(Language.English).Text.Should().Be(english);
        assessment.Explain(Language.English).Verdict.Should().Be(verdict);
    }

    [Fact]
    public void With_a_conclusion_the_heading_is_the_conclusion_and_the_date()
    {
        var assessment = new Assessment<FoundingConclusion>(Identity, "test", On, new FoundingConclusion(MayBeFounded: true), []);

        assessment.Explain(Language.Vietnamese).Text.Should().Be("Đủ số lượng người làm việc để thành lập (theo pháp luật ngày 01/09/2025).");
        assessment.Explain(Language.English).Text.Should().Be("The headcount suffices for founding (under the law of 2025-09-01).");
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_finding_says_title_verdict_figures_and_provision(Verdict verdict, string vietnamese, string english)
    {
        var finding = new Finding(
            FoundingHeadcount.MinimumRule, verdict, Norm, Measurement.Count(14), Requirement.AtLeast(Measurement.Count(15)));

        Sentence(finding, Language.Vietnamese).Text.Should().Be($"{Title(Language.Vietnamese)}: {vietnamese} – {OldVietnamese}.");
        Sentence(finding, Language.English).Text.Should().Be($"{Title(Language.English)}: {english} – {OldEnglish}.");
        Sentence(finding, Language.English).Verdict.Should().Be(verdict);
        Sentence(finding, Language.English).Provision.Should().Be(SampleNorms.OldProvision);
    }

    [Fact]
    public void A_finding_without_figures_says_none()
    {
        var finding = new Finding(FoundingHeadcount.MinimumRule, Verdict.Satisfied, Norm);

        Sentence(finding, Language.English).Text.Should().Be($"{Title(Language.English)}: satisfied – {OldEnglish}.");
    }

    [Fact]
    public void The_figures_are_written_in_the_language_of_the_text()
    {
        var finding = new Finding(FoundingHeadcount.MinimumRule, Verdict.NotSatisfied, Norm, Measurement.Of(new Ratio(699_999, 1_000_000)));

        Sentence(finding, Language.Vietnamese).Text.Should().Contain("(69,9999 %)");
        Sentence(finding, Language.English).Text.Should().Contain("(69.9999 %)");
    }

    [Fact]
    public void The_subject_follows_the_title()
    {
        var finding = new Finding(FoundingHeadcount.MinimumRule, Verdict.Satisfied, Norm, subject: new LocalizedText("Học phí", "Tuition"));

        Sentence(finding, Language.Vietnamese).Text.Should().StartWith($"{Title(Language.Vietnamese)}: Học phí: đáp ứng");
        Sentence(finding, Language.English).Text.Should().StartWith($"{Title(Language.English)}: Tuition: satisfied");
    }

    [Fact]
    public void Each_missing_fact_is_named_with_its_path()
    {
        var area = new MissingFact("area", new LocalizedText("Diện tích", "Area"));
        var finding = new Finding(
            FoundingHeadcount.MinimumRule, Verdict.Undetermined, Norm, missing: [FoundingHeadcount.MissingHeadcount, area]);

        Remarks(finding, Language.Vietnamese).Should().Equal(
            "Thiếu dữ kiện: Số lượng người làm việc [headcount].", "Thiếu dữ kiện: Diện tích [area].");
        Remarks(finding, Language.English).Should().Equal("Missing fact: Headcount [headcount].", "Missing fact: Area [area].");
    }

    [Fact]
    public void The_reason_is_told()
    {
        var finding = new Finding(FoundingHeadcount.MinimumRule, Verdict.Undetermined, Norm, reason: new LawGap("gap.test", Reason));

        Remarks(finding, Language.Vietnamese).Should().Equal("Luật chưa quy định.");
        Remarks(finding, Language.English).Should().Equal("The law is silent.");
    }

    [Fact]
    public void A_local_rule_is_reported()
    {
        var local = new NormSet([FoundingNorms.MinimumHeadcount])
            .With(new LocalRule<int>(FoundingNorms.MinimumHeadcount.Id, SampleNorms.Since(On, 20)))
            .Of(FoundingNorms.MinimumHeadcount).At(On).Norm!;
        var finding = new Finding(FoundingHeadcount.MinimumRule, Verdict.Satisfied, local);

        Remarks(finding, Language.Vietnamese).Should().Equal($"Áp dụng quy định riêng: {OldVietnamese}.");
        Remarks(finding, Language.English).Should().Equal($"A local rule is applied: {OldEnglish}.");
    }

    [Fact]
    public void Further_provisions_and_a_secondary_source_are_reported()
    {
        var norm = new Norm<int>(
            15,
            EffectivePeriod.Since(On),
            Verification.SecondarySource,
            SampleNorms.CheckedOn,
            SampleNorms.OldProvision,
            SampleNorms.NewProvision,
            LegalDocuments.Decree60Of2021.At("9"));
        var finding = new Finding(FoundingHeadcount.MinimumRule, Verdict.Satisfied, norm);

        Remarks(finding, Language.Vietnamese).Should().Equal(
            "Xem thêm: Điều 1 Nghị định số 283/2025/NĐ-CP; Điều 9 Nghị định số 60/2021/NĐ-CP.",
            "Quy định này mới được kiểm chứng qua nguồn thứ cấp, chưa đọc trong văn bản gốc.");
        Remarks(finding, Language.English).Should().Equal(
            "See also: Article 1, Decree 283/2025/NĐ-CP; Article 9, Decree 60/2021/NĐ-CP.",
            "This rule is verified by a secondary source only, not read in the legal text.");
    }

    [Fact]
    public void A_plain_finding_on_one_text_needs_no_remark() =>
        Remarks(new Finding(FoundingHeadcount.MinimumRule, Verdict.Satisfied, Norm), Language.English).Should().BeEmpty();

    [Fact]
    public void Remarks_report_no_verdict_and_no_provision()
    {
        var finding = new Finding(FoundingHeadcount.MinimumRule, Verdict.Undetermined, Norm, reason: new LawGap("gap.test", Reason));

        var remark = Sentence(finding, Language.English).Children.Should().ContainSingle().Subject;

        (remark.Verdict, remark.Provision).Should().Be((null, null));
    }

    [Fact]
    public void Findings_are_told_in_their_order()
    {
        var first = new Finding(FoundingHeadcount.MinimumRule, Verdict.Satisfied, Norm);
        var second = new Finding(FoundingHeadcount.MinimumRule, Verdict.NotSatisfied, Norm);

        Of(Verdict.Undetermined, first, second).Explain(Language.English).Children.Select(child => child.Verdict)
            .Should().Equal(Verdict.Satisfied, Verdict.NotSatisfied);
    }

    [Theory]
    [InlineData("", Language.Vietnamese)]
    [InlineData("vi-VN", Language.Vietnamese)]
    [InlineData("ja-JP", Language.Vietnamese)]
    [InlineData("en", Language.English)]
    [InlineData("en-US", Language.English)]
    public void The_culture_chooses_between_Vietnamese_and_English(string culture, Language expected)
    {
        var assessment = Of(Verdict.Undetermined, new Finding(FoundingHeadcount.MinimumRule, Verdict.Satisfied, Norm, Measurement.Count(1_500)));

        assessment.Explain(CultureInfo.GetCultureInfo(culture)).ToString().Should().Be(assessment.Explain(expected).ToString());
    }

    [Theory]
    [MemberData(nameof(InCulture.Unusual), MemberType = typeof(InCulture))]
    public void The_text_is_the_same_on_every_machine(string culture)
    {
        var assessment = Of(Verdict.Undetermined, new Finding(FoundingHeadcount.MinimumRule, Verdict.Satisfied, Norm, Measurement.Count(-1_500)));

        InCulture.Run(culture, () => assessment.Explain(Language.Vietnamese).ToString()).Should().Contain("(-1.500)").And.Contain("01/09/2025");
    }

    private static RulebookIdentity Identity { get; } = new("1.2.3", new NormSet([]));

    private static Assessment<FoundingConclusion> Of(Verdict verdict, params Finding[] findings) => new(Identity, "test", On, verdict, [.. findings]);

    private static Explanation Sentence(Finding finding, Language language) =>
        Of(Verdict.Undetermined, finding).Explain(language).Children.Should().ContainSingle().Subject;

    private static IEnumerable<string> Remarks(Finding finding, Language language) =>
        Sentence(finding, language).Children.Select(remark => remark.Text);

    private static string Title(Language language) => MessageCatalog.In(language).Get(FoundingHeadcount.MinimumRule.Id.Value).Text;
}
