using System.Collections.Immutable;
using PublicServiceUnits.Law;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Autonomy;

/// <summary>The ways to Group 1 and Group 2 that rest on services and prices (9.1.b, 9.2.b, 9.2.c).</summary>
internal static class ServiceRoutes
{
    /// <summary>No way by services: the unit does not rely on one.</summary>
    public static ServiceWays NotClaimed => new(false, 0, false, 0, false, 0);

    /// <summary>Weighs each way, with a finding for each.</summary>
    public static ServiceWays Weigh(AutonomyLaw law, ServiceProvision services, bool levelIsBelow, ref FindingBuffer findings)
    {
        var withInvestment = NonStateFundedWithInvestment(law.NonStateFundedWithInvestment!, services, levelIsBelow, out var finding);
        var withInvestmentAt = findings.Count;
        findings.Add(finding);
        var ordered = StateOrderedAtFullCost(law.StateOrderedAtFullCost!, services, levelIsBelow, out finding);
        var orderedAt = findings.Count;
        findings.Add(finding);
        if (law.NonStateFundedWithoutInvestment is not { } norm)
        {
            return new ServiceWays(withInvestment, withInvestmentAt, ordered, orderedAt, false, 0);
        }

        var withoutInvestment = NonStateFundedWithoutInvestment(norm, services, levelIsBelow, out finding);
        findings.Add(finding);
        return new ServiceWays(withInvestment, withInvestmentAt, ordered, orderedAt, withoutInvestment, findings.Count - 1);
    }

    private static bool? NonStateFundedWithInvestment(Norm norm, ServiceProvision services, bool levelIsBelow, out Finding finding) => All(
        ClassificationRules.NonStateFundedWithInvestment,
        norm,
        levelIsBelow,
        out finding,
        NonStateFunded(services),
        Prices(services),
        (services.PricesIncludeFullDepreciation, "pricesIncludeFullDepreciation", "giá có tính đủ khấu hao không", "whether prices include full depreciation"),
        (services.AccumulatesForInvestment, "accumulatesForInvestment", "có tích lũy dành chi đầu tư không", "whether there is accumulation for investment"));

    private static bool? StateOrderedAtFullCost(Norm norm, ServiceProvision services, bool levelIsBelow, out Finding finding) => All(
        ClassificationRules.StateOrderedAtFullCost,
        norm,
        levelIsBelow,
        out finding,
        (services.SuppliesStateListedServices, "suppliesStateListedServices", "có cung cấp dịch vụ thuộc danh mục sử dụng ngân sách không", "whether State-listed services are supplied"),
        (services.OrderedOrTenderedByState, "orderedOrTenderedByState", "có được Nhà nước đặt hàng, đấu thầu không", "whether the State orders or tenders them"),
        (services.PriceCoversFullCostWithoutDepreciation, "priceCoversFullCostWithoutDepreciation", "giá có tính đủ chi phí, không gồm khấu hao không", "whether the price covers full cost without depreciation"));

    private static bool? NonStateFundedWithoutInvestment(Norm norm, ServiceProvision services, bool levelIsBelow, out Finding finding) => All(
        ClassificationRules.NonStateFundedWithoutInvestment,
        norm,
        levelIsBelow,
        out finding,
        NonStateFunded(services),
        Prices(services),
        (services.CoversRecurrentExpenditure, "coversRecurrentExpenditure", "có tự bảo đảm chi thường xuyên không", "whether recurrent expenditure is covered"),
        (!services.CoversInvestment, "coversInvestment", "có bảo đảm chi đầu tư không", "whether investment is covered"));

    private static (bool? Fact, string Path, string Vietnamese, string English) NonStateFunded(ServiceProvision services) =>
        (services.SuppliesNonStateFundedServices, "suppliesNonStateFundedServices", "có cung cấp dịch vụ không sử dụng ngân sách không", "whether services not funded by the State are supplied");

    private static (bool? Fact, string Path, string Vietnamese, string English) Prices(ServiceProvision services) =>
        (services.PricesFollowTheLaw, "pricesFollowTheLaw", "giá có theo đúng quy định không", "whether prices follow the law");

    private static bool? All(
        Rule rule,
        Norm norm,
        bool levelIsBelow,
        out Finding finding,
        params ReadOnlySpan<(bool? Fact, string Path, string Vietnamese, string English)> conditions)
    {
        ImmutableArray<MissingFact> missing = [];
        foreach (var (fact, path, vietnamese, english) in conditions)
        {
            if (fact == false)
            {
                finding = new Finding(rule, Verdict.NotSatisfied, norm);
                return false;
            }

            if (fact is null)
            {
                missing = missing.Add(ClassificationFactNames.Service(path, vietnamese, english));
            }
        }

        finding = new Finding(
            rule,
            missing.IsEmpty ? Verdict.Satisfied : Verdict.Undetermined,
            norm,
            missing: missing,
            reason: levelIsBelow && missing.IsEmpty ? ClassificationReasons.WaysByServicesAndLevel : null);
        return missing.IsEmpty ? true : null;
    }
}
