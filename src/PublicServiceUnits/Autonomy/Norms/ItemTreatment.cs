using System.Text;
using PublicServiceUnits.Law;

namespace PublicServiceUnits.Autonomy;

/// <summary>How the formula treats a kind of item, and what is taken off first.</summary>
internal sealed record ItemTreatment(ItemCounting Counting, Deductions Deductions = Deductions.None) : ILegalValue
{
    private static readonly (Deductions Deduction, string Vietnamese, string English)[] Names =
    [
        (Deductions.Costs, "chi phí", "costs"),
        (Deductions.Depreciation, "khấu hao", "depreciation"),
        (Deductions.SalaryReformProvision, "nguồn cải cách tiền lương", "salary-reform provision"),
        (Deductions.ObligationsToState, "nghĩa vụ với Nhà nước", "obligations to the State"),
        (Deductions.NonRecurrentPart, "phần chi nhiệm vụ không thường xuyên", "the part for non-recurrent tasks"),
        (Deductions.PartOutsideAutonomy, "phần chi thường xuyên không giao tự chủ", "the recurrent part outside autonomy"),
        (Deductions.ScholarshipFundPart, "phần trích quỹ học bổng (giáo dục nghề nghiệp, đại học)", "the scholarship-fund part (vocational and higher education)"),
        (Deductions.ScienceAndInnovationPart, "phần chi khoa học, công nghệ (đại học)", "the science part (higher education)"),
    ];

    public string ToText(Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var text = new StringBuilder((Counting, vietnamese) switch
        {
            (ItemCounting.Counted, true) => "tính",
            (ItemCounting.Counted, false) => "counted",
            (ItemCounting.SurplusCounted, true) => "chỉ tính chênh lệch thu lớn hơn chi",
            (ItemCounting.SurplusCounted, false) => "only the surplus counted",
            (ItemCounting.LeftOut, true) => "không tính",
            (ItemCounting.LeftOut, false) => "left out",
            (ItemCounting.ForScienceOrganisations, true) => "chỉ tính đối với tổ chức khoa học và công nghệ",
            (ItemCounting.ForScienceOrganisations, false) => "counted for science and technology organisations only",
            (ItemCounting.ContestedOutsideScience, true) => "nghị định tính cho mọi đơn vị, thông tư chỉ tính cho tổ chức khoa học và công nghệ",
            (ItemCounting.ContestedOutsideScience, false) => "counted by the decree for all, by the circular for science and technology organisations only",
            (ItemCounting.SurplusOrWhole, true) => "tính chênh lệch thu lớn hơn chi; văn bản không nói rõ có tính toàn bộ hay không",
            (ItemCounting.SurplusOrWhole, false) => "the surplus counted; whether the whole is, the text does not say",
            (ItemCounting.SurplusWithContestedDeductions, true) => "tính chênh lệch thu lớn hơn chi; chưa rõ có trừ thêm khấu hao, nguồn cải cách tiền lương hay không",
            (ItemCounting.SurplusWithContestedDeductions, false) => "the surplus counted; whether depreciation and the salary-reform provision come off, the text does not say",
            (ItemCounting.NotNamed, true) => "văn bản không nêu tên; không tính",
            (ItemCounting.NotNamed, false) => "not named by the text; left out",
            (_, true) => "tính phần không thuộc dịch vụ không sử dụng ngân sách",
            (_, false) => "counted without the part for services not funded by the State",
        });
        var first = true;
        foreach (var (deduction, vietnameseName, englishName) in Names)
        {
            if (!Deductions.HasFlag(deduction))
            {
                continue;
            }

            text.Append(first ? (vietnamese ? ", sau khi trừ " : ", after ") : ", ").Append(vietnamese ? vietnameseName : englishName);
            first = false;
        }

        return text.ToString();
    }
}
