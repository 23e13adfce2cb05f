using System.Collections.Immutable;
using Ardalis.GuardClauses;
using PublicServiceUnits.Law.Register;

namespace PublicServiceUnits.Law;

/// <summary>The register of the legal documents on which the library rests.</summary>
public static partial class LegalDocuments
{
    /// <summary>Decree 43/2006/NĐ-CP on autonomy and self-responsibility of public service units.</summary>
    public static LegalDocument Decree43Of2006 => FrameworkDocuments.Decree43Of2006;

    /// <summary>Circular 71/2006/TT-BTC, the guide to Decree 43/2006.</summary>
    public static LegalDocument Circular71Of2006 => FrameworkDocuments.Circular71Of2006;

    /// <summary>Circular 113/2007/TT-BTC, which amends Circular 71/2006.</summary>
    public static LegalDocument Circular113Of2007 => FrameworkDocuments.Circular113Of2007;

    /// <summary>Law 58/2010/QH12 on Public Employees, up to 30 June 2026.</summary>
    public static LegalDocument PublicEmployeesLaw58Of2010 => OrganisationDocuments.PublicEmployeesLaw58Of2010;

    /// <summary>Decree 85/2012/NĐ-CP on public health units.</summary>
    public static LegalDocument Decree85Of2012 => FrameworkDocuments.Decree85Of2012;

    /// <summary>Decree 16/2015/NĐ-CP, the autonomy framework before Decree 60/2021.</summary>
    public static LegalDocument Decree16Of2015 => FrameworkDocuments.Decree16Of2015;

    /// <summary>Decree 54/2016/NĐ-CP on public science and technology organisations.</summary>
    public static LegalDocument Decree54Of2016 => FrameworkDocuments.Decree54Of2016;

    /// <summary>Decree 141/2016/NĐ-CP on units in economic and other fields.</summary>
    public static LegalDocument Decree141Of2016 => FrameworkDocuments.Decree141Of2016;

    /// <summary>Circular 01/2017/TT-BKHCN, which details Decree 54/2016.</summary>
    public static LegalDocument Circular1Of2017OfScienceMinistry => FrameworkDocuments.Circular1Of2017OfScienceMinistry;

    /// <summary>Circular 90/2017/TT-BTC on the financial autonomy of science and technology organisations.</summary>
    public static LegalDocument Circular90Of2017 => FrameworkDocuments.Circular90Of2017;

    /// <summary>Circular 200/2014/TT-BTC on the accounting regime of enterprises, up to 2025.</summary>
    public static LegalDocument Circular200Of2014 => FinanceDocuments.Circular200Of2014;

    /// <summary>Circular 107/2017/TT-BTC on administrative and public-service accounting, up to 2024.</summary>
    public static LegalDocument Circular107Of2017 => FinanceDocuments.Circular107Of2017;

    /// <summary>Resolution 19-NQ/TW of 25 October 2017 on public service units.</summary>
    public static LegalDocument PartyResolution19Of2017 => PartyDocuments.PartyResolution19Of2017;

    /// <summary>Circular 145/2017/TT-BTC, the financial guide to Decree 141/2016.</summary>
    public static LegalDocument Circular145Of2017 => FrameworkDocuments.Circular145Of2017;

    /// <summary>Decree 32/2019/NĐ-CP on assigning, ordering and tendering public services.</summary>
    public static LegalDocument Decree32Of2019 => FinanceDocuments.Decree32Of2019;

    /// <summary>Circular 71/2020/TT-BTC on the State budget estimate of 2021.</summary>
    public static LegalDocument Circular71Of2020 => FinanceDocuments.Circular71Of2020;

    /// <summary>Decree 120/2020/NĐ-CP on founding, reorganising and dissolving public service units.</summary>
    public static LegalDocument Decree120Of2020 => OrganisationDocuments.Decree120Of2020;

    /// <summary>Decree 60/2021/NĐ-CP on the financial autonomy of public service units.</summary>
    public static LegalDocument Decree60Of2021 => AutonomyDocuments.Decree60Of2021;

    /// <summary>Government Resolution 116/NQ-CP on classifying financial autonomy in 2022.</summary>
    public static LegalDocument GovernmentResolution116Of2022 => AutonomyDocuments.GovernmentResolution116Of2022;

    /// <summary>Circular 56/2022/TT-BTC, the guide to Decree 60/2021.</summary>
    public static LegalDocument Circular56Of2022 => AutonomyDocuments.Circular56Of2022;

    /// <summary>Circular 65/2021/TT-BTC on the money for maintenance and repair of public assets.</summary>
    public static LegalDocument Circular65Of2021 => FinanceDocuments.Circular65Of2021;

    /// <summary>Circular 51/2023/TT-BTC on the State budget estimate of 2024.</summary>
    public static LegalDocument Circular51Of2023 => FinanceDocuments.Circular51Of2023;

    /// <summary>Circular 17/2024/TT-BTC on control and payment of recurrent expenditure through the Treasury.</summary>
    public static LegalDocument Circular17Of2024 => FinanceDocuments.Circular17Of2024;

    /// <summary>Circular 24/2024/TT-BTC on administrative and public-service accounting, from 2025.</summary>
    public static LegalDocument Circular24Of2024 => FinanceDocuments.Circular24Of2024;

    /// <summary>Decree 73/2024/NĐ-CP on the base salary and the bonus regime, up to 30 June 2026.</summary>
    public static LegalDocument Decree73Of2024 => FinanceDocuments.Decree73Of2024;

    /// <summary>Decree 111/2025/NĐ-CP, which amends Decree 60/2021.</summary>
    public static LegalDocument Decree111Of2025 => AmendingDocuments.Decree111Of2025;

    /// <summary>Decree 125/2025/NĐ-CP on the powers of the two tiers of local government in finance; silent on financial autonomy.</summary>
    public static LegalDocument Decree125Of2025 => OrganisationDocuments.Decree125Of2025;

    /// <summary>Law 72/2025/QH15 on the Organisation of Local Government; its clause on effect was not read.</summary>
    public static LegalDocument LocalGovernmentLaw72Of2025 => OrganisationDocuments.LocalGovernmentLaw72Of2025;

    /// <summary>Law 89/2025/QH15 on the State Budget.</summary>
    public static LegalDocument StateBudgetLaw89Of2025 => FinanceDocuments.StateBudgetLaw89Of2025;

    /// <summary>Circular 15/2025/TT-BGDĐT on who does what in education in a province and a commune; known from quotations.</summary>
    public static LegalDocument Circular15Of2025OfEducationMinistry => OrganisationDocuments.Circular15Of2025OfEducationMinistry;

    /// <summary>Official letter 145/CV-BCĐ on founding communal units; known from reports, it sets no rule of law.</summary>
    public static LegalDocument SteeringLetter145Of2025 => RearrangementDocuments.SteeringLetter145Of2025;

    /// <summary>Circular 99/2025/TT-BTC on the accounting regime of enterprises.</summary>
    public static LegalDocument Circular99Of2025 => FinanceDocuments.Circular99Of2025;

    /// <summary>Decree 283/2025/NĐ-CP, which amends Decree 120/2020.</summary>
    public static LegalDocument Decree283Of2025 => OrganisationDocuments.Decree283Of2025;

    /// <summary>Decree 303/2025/NĐ-CP on the structure of ministries.</summary>
    public static LegalDocument Decree303Of2025 => OrganisationDocuments.Decree303Of2025;

    /// <summary>Decision 1378/QĐ-BNV, which publishes procedures of transferring units and of founding, reorganising and dissolving communal units.</summary>
    public static LegalDocument HomeAffairsDecision1378Of2025 => RearrangementDocuments.HomeAffairsDecision1378Of2025;

    /// <summary>Law 129/2025/QH15 on Public Employees, from 1 July 2026.</summary>
    public static LegalDocument PublicEmployeesLaw129Of2025 => OrganisationDocuments.PublicEmployeesLaw129Of2025;

    /// <summary>Circular 03/2026/TT-BTC, which amends Circular 56/2022.</summary>
    public static LegalDocument Circular3Of2026 => AmendingDocuments.Circular3Of2026;

    /// <summary>Decree 75/2026/NĐ-CP on the administrative funds of State agencies; it does not concern public service units.</summary>
    public static LegalDocument Decree75Of2026 => FinanceDocuments.Decree75Of2026;

    /// <summary>Decree 161/2026/NĐ-CP on the base salary and the bonus regime, from 1 July 2026.</summary>
    public static LegalDocument Decree161Of2026 => FinanceDocuments.Decree161Of2026;

    /// <summary>Decree 192/2026/NĐ-CP on special allowances in health, which ends a clause of Decree 60/2021.</summary>
    public static LegalDocument Decree192Of2026 => AmendingDocuments.Decree192Of2026;

    /// <summary>Circular 46/2026/TT-BGDĐT, the charter of vocational upper-secondary schools.</summary>
    public static LegalDocument Circular46Of2026 => OrganisationDocuments.Circular46Of2026;

    /// <summary>Decree 235/2026/NĐ-CP on contracts for work in public service units.</summary>
    public static LegalDocument Decree235Of2026 => OrganisationDocuments.Decree235Of2026;

    /// <summary>Circular 98/2026/TT-BTC on internal audit.</summary>
    public static LegalDocument Circular98Of2026 => FinanceDocuments.Circular98Of2026;

    /// <summary>Decree 334/2026/NĐ-CP on autonomy in higher and vocational education.</summary>
    public static LegalDocument Decree334Of2026 => AutonomyDocuments.Decree334Of2026;

    /// <summary>Decree 83/2024/NĐ-CP, which amends among others Decree 120/2020; its date of issue is not known.</summary>
    public static LegalDocument Decree83Of2024 => OrganisationDocuments.Decree83Of2024;

    /// <summary>Official letter 20/CV-BCĐ on communal units, of October 2025; known from reports, its day is not.</summary>
    public static LegalDocument OfficialLetter20OfSteeringCommittee => OrganisationDocuments.OfficialLetter20OfSteeringCommittee;

    /// <summary>Plan 93-KH/QU of the Party Committee of Hai Bà Trưng district, Hà Nội; its date of issue is not known.</summary>
    public static LegalDocument DistrictPlan93 => PartyDocuments.DistrictPlan93;

    /// <summary>Every document of the register, by date of issue; those whose date is not known stand last.</summary>
    public static ImmutableArray<LegalDocument> All { get; } =
    [
        PrimeMinisterDecision188Of1999,
        CivilCode33Of2005,
        Decree43Of2006,
        Circular71Of2006,
        Circular113Of2007,
        PublicEmployeesLaw58Of2010,
        LabourCode10Of2012,
        HigherEducationLaw8Of2012,
        Decree85Of2012,
        Decree45Of2013,
        VocationalEducationLaw74Of2014,
        Circular200Of2014,
        Decree16Of2015,
        Circular185Of2015,
        CivilCode91Of2015,
        Circular3Of2016OfHomeAffairs,
        Decree54Of2016,
        Decree141Of2016,
        Circular324Of2016,
        Circular1Of2017OfScienceMinistry,
        Circular90Of2017,
        Circular107Of2017,
        PartyResolution19Of2017,
        Circular13Of2017OfScienceMinistry,
        Circular145Of2017,
        Circular18Of2018OfEnvironmentMinistry,
        Law34Of2018,
        Circular39Of2018OfStateBank,
        Circular41Of2018OfAgricultureMinistry,
        Decree32Of2019,
        EducationLaw43Of2019,
        LabourCode45Of2019,
        Circular93Of2019,
        Circular71Of2020,
        Decree106Of2020,
        Decree115Of2020,
        Decree120Of2020,
        Decree60Of2021,
        Circular65Of2021,
        Circular14Of2021OfLabourMinistry,
        Circular15Of2021OfLabourMinistry,
        Circular12Of2021OfCultureMinistry,
        Circular4Of2022OfJusticeMinistry,
        Circular51Of2022,
        GovernmentResolution116Of2022,
        Circular56Of2022,
        Circular11Of2023,
        Circular51Of2023,
        Circular24Of2023OfTransportMinistry,
        Circular12Of2023OfAgricultureMinistry,
        Circular12Of2023OfPlanningMinistry,
        Circular17Of2024,
        Circular24Of2024,
        Decree73Of2024,
        Circular84Of2024,
        Circular86Of2024,
        Decree111Of2025,
        Decree125Of2025,
        LocalGovernmentLaw72Of2025,
        StateBudgetLaw89Of2025,
        Circular15Of2025OfEducationMinistry,
        PartyResolution71Of2025,
        Plan130Of2025,
        SteeringLetter145Of2025,
        Circular99Of2025,
        Decree283Of2025,
        Circular43Of2025OfHealthMinistry,
        Decree303Of2025,
        HomeAffairsDecision1378Of2025,
        PartyReport565Of2025,
        PartyConclusion221Of2025,
        PublicEmployeesLaw129Of2025,
        VocationalEducationLaw124Of2025,
        HigherEducationLaw125Of2025,
        Circular130Of2025,
        Circular3Of2026,
        Decree66Of2026,
        Decree75Of2026,
        Decree93Of2026,
        Decree161Of2026,
        Decree192Of2026,
        Circular45Of2026OfEducationMinistry,
        Circular46Of2026,
        Decree232Of2026,
        Decree235Of2026,
        Decree259Of2026,
        Decree276Of2026,
        Circular98Of2026,
        GovernmentResolution37Of2026,
        Decree334Of2026,
        Decree83Of2024,
        OfficialLetter20OfSteeringCommittee,
        Circular41Of2025,
        DistrictPlan93,
        Circular3Of2025OfEducationMinistry,
    ];

    /// <summary>
    /// The documents with a number, "60/2021/NĐ-CP" or short "60/2021". Numbers repeat, so there may be several; there is
    /// none if the register does not hold the number.
    /// </summary>
    /// <param name="number">The number; case and surrounding spaces do not matter.</param>
    public static ImmutableArray<LegalDocument> Find(string number)
    {
        var wanted = Guard.Against.Null(number).Trim();

        // A short form needs its year: "60" alone would be the beginning of unrelated numbers.
        var start = wanted.Contains('/', StringComparison.Ordinal) ? $"{wanted}/" : null;
        return
        [
            .. All.Where(document =>
                string.Equals(document.Number, wanted, StringComparison.OrdinalIgnoreCase)
                || (start is not null && document.Number.StartsWith(start, StringComparison.OrdinalIgnoreCase))),
        ];
    }

    /// <summary>What the other documents of the register do to a document, in the order of the register.</summary>
    /// <param name="document">The document asked about; one outside the register has no relations.</param>
    public static ImmutableArray<IncomingRelation> RelationsTo(LegalDocument document)
    {
        Guard.Against.Null(document);
        return
        [
            .. from source in All
               from relation in source.Relations
               where ReferenceEquals(relation.Target, document)
               select new IncomingRelation(source, relation),
        ];
    }
}
