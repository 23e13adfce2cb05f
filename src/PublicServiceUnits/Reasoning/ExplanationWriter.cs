using System.Collections.Immutable;
using System.Text;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Resources;

namespace PublicServiceUnits.Reasoning;

/// <summary>Renders an assessment as a tree of reasons: the answer, under it what each rule found, under that what a reader should know of it.</summary>
internal static class ExplanationWriter
{
    public static Explanation Write(Assessment assessment, Language language)
    {
        var catalog = MessageCatalog.In(language);
        var buffer = new StringBuilder(512);
        var findings = assessment.Findings;
        var children = new Explanation[findings.Length];
        for (var index = 0; index < findings.Length; index++)
        {
            children[index] = WriteFinding(findings[index], language, catalog, buffer);
        }

        var filler = new HeadingFiller(assessment, language);
        var heading = Fill(catalog.Get(HeadingKeys[(int)assessment.Verdict]), ref filler, buffer);
        return new Explanation(heading, ImmutableCollections(children), assessment.Verdict);
    }

    private static readonly string[] HeadingKeys = [.. Enum.GetNames<Verdict>().Select(verdict => $"spine/answer.{verdict}")];
    private static readonly string[] GeneralKeys = [.. Enum.GetNames<Verdict>().Select(verdict => $"spine/finding.{verdict}")];

    private static Explanation WriteFinding(in Finding finding, Language language, MessageCatalog catalog, StringBuilder buffer)
    {
        var template = catalog.Find(finding.Rule.SentenceKey(finding.Verdict)) ?? catalog.Get(GeneralKeys[(int)finding.Verdict]);
        var filler = new FindingFiller(finding, catalog.Get(finding.Rule.Id.Value).Text, language);
        var text = Fill(template, ref filler, buffer);
        return new Explanation(text, WriteRemarks(finding, language, catalog, buffer), finding.Verdict, finding.Provision);
    }

    private static ImmutableArray<Explanation> WriteRemarks(in Finding finding, Language language, MessageCatalog catalog, StringBuilder buffer)
    {
        var norm = finding.Norm;
        var missing = finding.Missing;
        var reason = finding.Reason;
        if (norm.Provisions.Length == 1 && missing.IsEmpty && reason is null && !norm.IsLocal && norm.Verification == Verification.TextRead)
        {
            return [];
        }

        var remarks = ImmutableArray.CreateBuilder<Explanation>();
        foreach (var fact in missing)
        {
            Add("spine/remark.missing", fact.Name.In(language), fact.Path);
        }

        if (reason is not null)
        {
            remarks.Add(new Explanation(reason.Text.In(language)));
            if (reason is LawConflict conflict)
            {
                Add("spine/remark.conflict", $"{conflict.First.ToText(language)} ≠ {conflict.Second.ToText(language)}", "");
            }
        }

        if (norm.IsLocal)
        {
            Add("spine/remark.local", norm.Provision.ToText(language), "");
        }

        if (norm.Provisions.Length > 1)
        {
            var others = string.Join("; ", norm.Provisions.Skip(1).Select(provision => provision.ToText(language)));
            Add("spine/remark.also", others, "");
        }

        if (norm.Verification == Verification.SecondarySource)
        {
            Add("spine/remark.secondary", "", "");
        }

        return remarks.ToImmutable();

        void Add(string key, string first, string second)
        {
            var filler = new RemarkFiller(first, second);
            remarks.Add(new Explanation(Fill(catalog.Get(key), ref filler, buffer)));
        }
    }

    private static string Fill<TFiller>(MessageTemplate template, ref TFiller filler, StringBuilder buffer)
        where TFiller : struct, IMessageFiller
    {
        buffer.Clear();
        template.AppendTo(buffer, ref filler);
        return buffer.ToString();
    }

    private static ImmutableArray<Explanation> ImmutableCollections(Explanation[] children) =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(children);

    private readonly struct HeadingFiller(Assessment assessment, Language language) : IMessageFiller
    {
        public void Append(StringBuilder target, string place) => target.Append(place switch
        {
            "conclusion" => assessment.Answer!.ToText(language),
            "date" => DateText.Of(assessment.On, language),
            _ => throw new KeyNotFoundException($"There is no place '{place}' in a heading."),
        });
    }

    private readonly struct FindingFiller(Finding finding, string title, Language language) : IMessageFiller
    {
        public void Append(StringBuilder target, string place)
        {
            switch (place)
            {
                case "title":
                    target.Append(title);
                    if (finding.Subject is { } subject)
                    {
                        target.Append(": ").Append(subject.In(language));
                    }

                    break;
                case "subject":
                    target.Append(finding.Subject?.In(language));
                    break;
                case "measured":
                    target.Append(finding.Measured.ToText(language));
                    break;
                case "=measured":
                    if (finding.Measured.IsPresent)
                    {
                        target.Append(" (").Append(finding.Measured.ToText(language)).Append(')');
                    }

                    break;
                case "=required":
                    if (finding.Required is { } asked)
                    {
                        target.Append(language == Language.Vietnamese ? "; yêu cầu " : "; required ").Append(asked.ToText(language));
                    }

                    break;
                case "required":
                    target.Append(finding.Required?.ToText(language));
                    break;
                case "dividend":
                    AppendPart(target, finding.Measured.Level?.Numerator);
                    break;
                case "divisor":
                    AppendPart(target, finding.Measured.Level?.Denominator);
                    break;
                case "value":
                    target.Append(finding.Norm.ValueText(language));
                    break;
                case "provision":
                    target.Append(finding.Provision.ToText(language));
                    break;
                default:
                    throw new KeyNotFoundException($"There is no place '{place}' in a finding.");
            }
        }

        private void AppendPart(StringBuilder target, long? dong)
        {
            if (dong is { } amount)
            {
                target.Append(new Vnd(amount).ToText(language));
            }
        }
    }

    private readonly struct RemarkFiller(string first, string second) : IMessageFiller
    {
        public void Append(StringBuilder target, string place) => target.Append(place == "path" ? second : first);
    }
}
