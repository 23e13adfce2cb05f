using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using PublicServiceUnits.Tests.Cases;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Tests.Autonomy;

/// <summary>One call for everything that is asked of one unit.</summary>
public sealed class AutonomyFileTests
{
    private static readonly LocalDate On = new(2026, 3, 20);

    private static readonly AutonomyFileFacts School = new()
    {
        Unit = new()
        {
            Sector = UnitSector.EducationAndTraining,
            ManagingAuthority = ManagingAuthority.Commune,
            IsHigherEducationInstitution = false,
            RevenueTotal = new Vnd(3_200_000_000),
            ExpenditureTotal = new Vnd(5_700_000_000),
        },
        StateSupport = new() { SuperiorRecurrentEstimate = new Vnd(2_000_000_000) },
        Surplus = new()
        {
            BudgetYear = 2025,
            Surplus = new Vnd(1_000_000_001),
            Pay = new()
            {
                RankAndPostSalary = new Vnd(2_000_000_000),
                Allowances = new Vnd(300_000_000),
                LabourContractSalary = new Vnd(100_000_000),
                ExecutedSalary = new Vnd(2_400_000_000),
                AdditionalIncome = new Vnd(0),
            },
        },
    };

    [Fact]
    public void Each_part_is_the_answer_to_its_own_question_completed_by_the_unit_and_the_tier_found()
    {
        var autonomy = Rulebook.National.Autonomy;

        var file = autonomy.DrawFile(School, On).Conclusion!;

        (file.Tier, file.Band).Should().Be((AutonomyTier.Group3, AutonomyBand.From30To70));
        file.Classification.Conclusion.Should().Be(autonomy.Classify(School.Unit, On).Conclusion);
        file.Distance.Conclusion.Should().Be(autonomy.MeasureDistance(School.Unit, On).Conclusion);
        file.StateSupport.Conclusion.Should().Be(
            autonomy.ComputeStateSupport(School.StateSupport! with { Unit = School.Unit, DecidedTier = AutonomyTier.Group3 }, On).Conclusion);
        file.StateSupport.Conclusion!.Amount.Should().Be(new Vnd(2_000_000_000));
        file.Surplus!.Conclusion.Should().Be(autonomy.DistributeSurplus(
            School.Surplus! with { Tier = AutonomyTier.Group3, Band = AutonomyBand.From30To70, Sector = UnitSector.EducationAndTraining }).Conclusion);
        file.Rights.Conclusion.Should().Be(autonomy.ListRights(
            new()
            {
                Tier = AutonomyTier.Group3,
                Band = AutonomyBand.From30To70,
                Sector = UnitSector.EducationAndTraining,
                IsHigherEducationInstitution = School.Unit.IsHigherEducationInstitution,
            },
            On).Conclusion);
        file.Timetable.Conclusion.Should().Be(autonomy.DrawTimetable(new() { Tier = AutonomyTier.Group3, Sector = UnitSector.EducationAndTraining }, On).Conclusion);
        file.TierChange.Should().BeNull();
    }

    [Theory]
    [InlineData(UnitSector.EducationAndTraining, true, null, RightKind.HigherEducationAutonomy, true)]
    [InlineData(UnitSector.EducationAndTraining, false, null, RightKind.HigherEducationAutonomy, false)]
    [InlineData(UnitSector.VocationalEducation, true, null, RightKind.HigherEducationAutonomy, false)]
    [InlineData(UnitSector.HealthAndPopulation, null, true, RightKind.HealthCentre, true)]
    [InlineData(UnitSector.HealthAndPopulation, null, false, RightKind.HealthCentre, false)]
    [InlineData(UnitSector.EconomicAndOther, null, true, RightKind.HealthCentre, false)]
    public void The_rights_know_what_the_unit_is(UnitSector sector, bool? higherEducation, bool? healthCentre, RightKind kind, bool isListed)
    {
        var unit = new ClassificationFacts
        {
            Sector = sector, IsHigherEducationInstitution = higherEducation, IsMultiFunctionHealthCentre = healthCentre,
        };

        var file = Rulebook.National.Autonomy.DrawFile(new() { Unit = unit, DecidedTier = AutonomyTier.Group2 }, new LocalDate(2021, 8, 15)).Conclusion!;

        file.Rights.Conclusion!.Rows.Any(row => row.Kind == kind && row.Status is not null).Should().Be(isListed);
    }

    [Fact]
    public void The_dated_door_says_the_same() =>
        Rulebook.National.On(On).Autonomy.DrawFile(School).Conclusion.Should().Be(Rulebook.National.Autonomy.DrawFile(School, On).Conclusion);

    [Fact]
    public void Findings_receipt_and_verification_are_those_of_the_parts()
    {
        var answer = Rulebook.National.Autonomy.DrawFile(School, On);

        answer.Verdict.Should().Be(Verdict.Satisfied);
        answer.Findings.Should().HaveCount(answer.Conclusion!.Parts.Sum(part => part.Findings.Length));
        answer.Receipt.Rules.Should().Contain(["autonomy.classify/level", "autonomy.state-support/support"]);
        answer.Verification.Should().Be(answer.Conclusion.Parts.Min(part => part.Verification));
        answer.Explain(Language.English).Children.Select(child => child.Text)
            .Should().Equal(answer.Conclusion.Parts.Select(part => part.Explain(Language.English).Text));
    }

    [Fact]
    public void A_decided_tier_goes_before_the_figures_and_a_difference_asks_for_a_change_of_tier()
    {
        var file = Rulebook.National.Autonomy.DrawFile(School with { DecidedTier = AutonomyTier.Group2 }, On).Conclusion!;

        (file.Tier, file.Band).Should().Be((AutonomyTier.Group2, null));
        file.Classification.Conclusion!.Tier.Should().Be(AutonomyTier.Group3);
        file.Rights.Conclusion!.Tier.Should().Be(AutonomyTier.Group2);
        (file.Surplus!.Conclusion?.Tier).Should().Be(AutonomyTier.Group2);
        (file.StateSupport.Conclusion?.Tier).Should().Be(AutonomyTier.Group2);
        file.TierChange.Should().NotBeNull();
    }

    [Theory]
    [InlineData(AutonomyTier.Group3, null, AutonomyBand.From30To70)]
    [InlineData(AutonomyTier.Group3, AutonomyBand.From70To100, AutonomyBand.From70To100)]
    [InlineData(AutonomyTier.Group4, null, null)]
    public void A_decision_without_a_band_leaves_it_to_figures_of_the_same_group(AutonomyTier tier, AutonomyBand? given, AutonomyBand? expected) =>
        Rulebook.National.Autonomy.DrawFile(School with { DecidedTier = tier, DecidedBand = given }, On).Conclusion!.Band.Should().Be(expected);

    [Fact]
    public void An_open_part_does_not_take_the_others_with_it_and_says_what_it_lacks_by_its_place_in_the_whole()
    {
        var answer = Rulebook.National.Autonomy.DrawFile(
            School with { Unit = School.Unit with { ExpenditureTotal = null }, DecidedTier = AutonomyTier.Group4 }, On);

        var file = answer.Conclusion!;
        file.Classification.Verdict.Should().Be(Verdict.Undetermined);
        file.Rights.IsAnswered.Should().BeTrue();
        file.IsComplete.Should().BeFalse();
        answer.MissingFacts.Select(fact => fact.Path).Should().Contain("unit.expenditureTotal").And.OnlyHaveUniqueItems()
            .And.NotContain(path => path.StartsWith("stateSupport.unit.", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_unit_of_which_nothing_is_known_every_part_is_still_there()
    {
        var answer = Rulebook.National.Autonomy.DrawFile(new(), On);

        answer.Conclusion!.Tier.Should().BeNull();
        answer.Conclusion.Parts.Should().HaveCountGreaterThanOrEqualTo(6);
        answer.Conclusion.Classification.IsAnswered.Should().BeFalse();
    }

    [Fact]
    public void Every_error_is_told_at_once_at_its_place()
    {
        var ask = () => Rulebook.National.Autonomy.DrawFile(
            School with
            {
                Unit = School.Unit with { RevenueTotal = new Vnd(-1) },
                Surplus = School.Surplus! with { Surplus = new Vnd(-2) },
                DecidedBand = AutonomyBand.From10To30,
            },
            On);

        ask.Should().Throw<InvalidFactsException>().Which.Errors.Select(error => error.Path)
            .Should().BeEquivalentTo("unit.revenueTotal", "surplus.surplus", "decidedBand");
    }

    [Fact]
    public void Support_is_asked_of_the_units_own_figures_only()
    {
        var ask = () => Rulebook.National.Autonomy.DrawFile(School with { StateSupport = new() { Unit = School.Unit, DecidedTier = AutonomyTier.Group1 } }, On);

        ask.Should().Throw<InvalidFactsException>().Which.Errors.Select(error => error.Code)
            .Should().BeEquivalentTo("autonomy.file/support-of-another-unit", "autonomy.file/support-of-another-tier");
    }

    [Fact]
    public void What_only_the_completed_facts_refuse_is_refused_at_its_place_too()
    {
        var ask = () => Rulebook.National.Autonomy.DrawFile(
            School with { DecidedTier = AutonomyTier.Group2, Surplus = School.Surplus! with { Band = AutonomyBand.From10To30 } }, On);

        ask.Should().Throw<InvalidFactsException>().Which.Errors.Select(error => error.Path).Should().Equal("surplus.band");
    }

    [Fact]
    public void Files_are_compared_by_what_they_say()
    {
        var first = Rulebook.National.Autonomy.DrawFile(School, On).Conclusion;

        first.Should().Be(Rulebook.National.Autonomy.DrawFile(School with { }, On).Conclusion);
        first.Should().NotBe(Rulebook.National.Autonomy.DrawFile(School with { Surplus = null }, On).Conclusion);
        first!.GetHashCode().Should().Be(Rulebook.National.Autonomy.DrawFile(School with { }, On).Conclusion!.GetHashCode());
    }

    [Fact]
    public void A_change_of_tier_is_told_the_managing_authority_of_the_unit()
    {
        var facts = School with { Unit = School.Unit with { ManagingAuthority = ManagingAuthority.MinistryOfPublicSecurity }, TierChange = new() { CurrentTier = AutonomyTier.Group3, ProposedTier = AutonomyTier.Group2 } };

        Rulebook.National.Autonomy.DrawFile(facts, On).Conclusion!.TierChange!.Verdict.Should().Be(Verdict.NeedsJudgement);
    }

    [Fact]
    public void A_vocational_school_called_a_higher_education_institution_is_still_drawn()
    {
        var facts = School with { Unit = School.Unit with { Sector = UnitSector.VocationalEducation, IsHigherEducationInstitution = true } };

        Rulebook.National.Autonomy.DrawFile(facts, On).Conclusion!.EnterpriseRegime.Verdict.Should().Be(Verdict.Undetermined);
    }
}
