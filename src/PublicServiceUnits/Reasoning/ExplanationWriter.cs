using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Resources;

namespace PublicServiceUnits.Reasoning;

/// <summary>Renders an assessment as a tree of reasons: the answer, under it what each rule found, under that what a reader should know of it.</summary>
internal static class ExplanationWriter
{
    private const int StackSpace = 512;

    private static readonly string[] HeadingKeys = [.. Enum.GetNames<Verdict>().Select(verdict => $"spine/answer.{verdict}")];
    private static readonly string[] GeneralKeys = [.. Enum.GetNames<Verdict>().Select(verdict => $"spine/finding.{verdict}")];

    public static Explanation Write(Assessment assessment, Language language)
    {
        var catalog = MessageCatalog.In(language);
        var buffer = new TextBuffer(stackalloc char[StackSpace]);
        if (assessment.Answer is ICompositeConclusion whole)
        {
            var title = new HeadingFiller(assessment, language);
            var text = Fill(catalog.Get(HeadingKeys[(int)assessment.Verdict]), ref title, ref buffer);
            buffer.Dispose();
            return new Explanation(text, [.. whole.Parts.Select(part => Write(part, language))], assessment.Verdict);
        }

        var findings = assessment.Findings;
        var children = new Explanation[findings.Length];
        for (var index = 0; index < findings.Length; index++)
        {
            children[index] = WriteFinding(findings[index], language, catalog, ref buffer);
        }

        var filler = new HeadingFiller(assessment, language);
        var heading = Fill(catalog.Get(HeadingKeys[(int)assessment.Verdict]), ref filler, ref buffer);
        buffer.Dispose();
        return new Explanation(heading, ImmutableCollectionsMarshal.AsImmutableArray(children), assessment.Verdict);
    }

    private static Explanation WriteFinding(in Finding finding, Language language, MessageCatalog catalog, ref TextBuffer buffer)
    {
        var template = catalog.Find(finding.Rule.SentenceKey(finding.Verdict)) ?? catalog.Get(GeneralKeys[(int)finding.Verdict]);
        var filler = new FindingFiller(finding, catalog, language);
        var text = Fill(template, ref filler, ref buffer);
        return new Explanation(text, WriteRemarks(finding, language, catalog, ref buffer), finding.Verdict, finding.Provision);
    }

    private static ImmutableArray<Explanation> WriteRemarks(in Finding finding, Language language, MessageCatalog catalog, ref TextBuffer buffer)
    {
        var norm = finding.Norm;
        var missing = finding.Missing;
        var reason = finding.Reason;
        if (norm.Provisions.Length == 1 && missing.IsEmpty && reason is null && !norm.IsLocal && norm.Verification == Verification.TextRead)
        {
            return [];
        }

        var remarks = ImmutableArray.CreateBuilder<Explanation>(1);
        foreach (var fact in missing)
        {
            Add(ref buffer, "spine/remark.missing", fact.Name.In(language), fact.Path);
        }

        if (reason is not null)
        {
            remarks.Add(new Explanation(reason.Text.In(language)));
            if (reason is LawConflict conflict)
            {
                Add(ref buffer, "spine/remark.conflict", $"{conflict.First.ToText(language)} ≠ {conflict.Second.ToText(language)}", "");
            }
        }

        if (norm.IsLocal)
        {
            Add(ref buffer, "spine/remark.local", norm.Provision.ToText(language), "");
        }

        if (norm.Provisions.Length > 1)
        {
            Add(ref buffer, "spine/remark.also", norm.OtherProvisionsText(language), "");
        }

        if (norm.Verification == Verification.SecondarySource)
        {
            Add(ref buffer, "spine/remark.secondary", "", "");
        }

        return remarks.DrainToImmutable();

        void Add(ref TextBuffer target, string key, string first, string path)
        {
            var filler = new RemarkFiller(first, path);
            remarks.Add(new Explanation(Fill(catalog.Get(key), ref filler, ref target)));
        }
    }

    private static string Fill<TFiller>(MessageTemplate template, ref TFiller filler, ref TextBuffer buffer)
        where TFiller : struct, IMessageFiller
    {
        buffer.Clear();
        template.AppendTo(ref buffer, ref filler);
        return buffer.ToString();
    }

    private readonly struct HeadingFiller(Assessment assessment, Language language) : IMessageFiller
    {
        public void Append(ref TextBuffer target, MessagePlace place) => target.Append(place switch
        {
            MessagePlace.Conclusion => assessment.Answer!.ToText(language),
            MessagePlace.Date => DateText.Of(assessment.On, language),
            _ => throw new InvalidOperationException($"There is no place {place} in a heading."),
        });
    }

    private readonly struct FindingFiller(Finding finding, MessageCatalog catalog, Language language) : IMessageFiller
    {
        public void Append(ref TextBuffer target, MessagePlace place)
        {
            switch (place)
            {
                case MessagePlace.Title:
                    target.Append(catalog.Get(finding.Rule.Id.Value).Text);
                    if (finding.Subject is { } subject)
                    {
                        target.Append(": ");
                        target.Append(subject.In(language));
                    }

                    break;
                case MessagePlace.Measured:
                    Append(ref target, finding.Measured);
                    break;
                case MessagePlace.MeasuredIfAny:
                    // Yes and no say nothing beside the verdict.
                    if (finding.Measured.IsPresent && finding.Measured.Flag is null)
                    {
                        target.Append(" (");
                        Append(ref target, finding.Measured);
                        target.Append(')');
                    }

                    break;
                case MessagePlace.Required:
                    target.Append(finding.Required?.ToText(language));
                    break;
                case MessagePlace.RequiredIfAny:
                    if (finding.Required is { } asked && !ReferenceEquals(asked, Requirement.Yes))
                    {
                        target.Append(language == Language.Vietnamese ? "; yêu cầu " : "; required ");
                        target.Append(asked.ToText(language));
                    }

                    break;
                case MessagePlace.Dividend when finding.Measured.Level is { } level:
                    target.Append(new Vnd(level.Numerator), language);
                    break;
                case MessagePlace.Divisor when finding.Measured.Level is { } level:
                    target.Append(new Vnd(level.Denominator), language);
                    break;
                case MessagePlace.Value:
                    target.Append(finding.Norm.ValueText(language));
                    break;
                case MessagePlace.Provision:
                    target.Append(finding.Provision.ToText(language));
                    break;
                default:
                    throw new InvalidOperationException($"There is nothing for the place {place} in a finding of {finding.Rule}.");
            }
        }

        private void Append(ref TextBuffer target, in Measurement measured)
        {
            if (measured.Level is { } level)
            {
                target.Append(level, language);
            }
            else if (measured.Amount is { } amount)
            {
                target.Append(amount, language);
            }
            else
            {
                target.Append(measured.ToText(language));
            }
        }
    }

    private readonly struct RemarkFiller(string first, string path) : IMessageFiller
    {
        public void Append(ref TextBuffer target, MessagePlace place) => target.Append(place == MessagePlace.Path ? path : first);
    }
}
