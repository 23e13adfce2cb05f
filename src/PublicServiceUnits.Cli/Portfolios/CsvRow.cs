using System.Collections.Immutable;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>One row of a CSV portfolio on its way to a unit. Every cell is looked at, so that all that is wrong is said at once.</summary>
internal sealed class CsvRow(CsvHeader header, string[] cells, string file, LocalizedText place)
{
    private static readonly LocalizedText NameWanted = new("tên đơn vị", "the unit's name");

    private readonly ImmutableArray<InputProblem>.Builder _problems = ImmutableArray.CreateBuilder<InputProblem>();

    public ImmutableArray<InputProblem> Problems => _problems.ToImmutable();

    /// <summary>Reads the row.</summary>
    /// <returns>The unit; null where something is wrong.</returns>
    public PortfolioUnit? Read()
    {
        var name = Text(CsvField.Name);
        if (name is null)
        {
            Refuse(CsvField.Name, "", NameWanted);
        }

        var sector = Value(CsvField.Sector, UnitNames.ReadSector, UnitNames.AcceptedSectors);
        var authority = Value(CsvField.ManagingAuthority, UnitNames.ReadAuthority, UnitNames.AcceptedAuthorities);
        var tier = Named(CsvField.DeclaredTier, AutonomyTiers.Read);
        var facts = new ClassificationFacts
        {
            RevenueTotal = Figure(CsvField.RevenueTotal),
            ExpenditureTotal = Figure(CsvField.ExpenditureTotal),
            TreatmentRevenueTotal = Figure(CsvField.TreatmentRevenueTotal),
            TreatmentExpenditureTotal = Figure(CsvField.TreatmentExpenditureTotal),
            IsHigherEducationInstitution = Flag(CsvField.IsHigherEducationInstitution),
            IsScienceAndTechnologyOrganisation = Flag(CsvField.IsScienceOrganisation),
            IsMultiFunctionHealthCentre = Flag(CsvField.IsHealthCentre),
            HasServiceRevenue = Flag(CsvField.HasServiceRevenue),
            Investment = Investment(),
        };
        return _problems.Count > 0
            ? null
            : PortfolioUnit.Of(
                new PublicServiceUnit(name!) { Code = Text(CsvField.Code), Sector = sector, ManagingAuthority = authority },
                facts) with { DeclaredTier = tier };
    }

    private InvestmentFigures? Investment()
    {
        var figures = new InvestmentFigures
        {
            SelfFinanced = Flag(CsvField.InvestmentSelfFinanced),
            PlannedDevelopmentFund = Figure(CsvField.PlannedDevelopmentFund),
            FiveYearAverageDevelopmentFund = Figure(CsvField.FiveYearAverageDevelopmentFund),
            RetainedFees = Figure(CsvField.RetainedFees),
            Depreciation = Figure(CsvField.Depreciation),
            Wear = Figure(CsvField.Wear),
        };
        return figures == new InvestmentFigures() ? null : figures;
    }

    private string? Text(CsvField field)
    {
        var position = header.PositionOf(field);
        return position < 0 || string.IsNullOrWhiteSpace(cells[position]) ? null : VietnameseText.Compose(cells[position].Trim());
    }

    private Vnd? Figure(CsvField field) => Value(field, FigureText.Read, FigureText.Accepted);

    private bool? Flag(CsvField field) => Value(field, FlagText.Read, FlagText.Accepted);

    private T? Value<T>(CsvField field, Func<string, T?> read, LocalizedText accepted)
        where T : struct
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        var value = read(text);
        if (value is null)
        {
            Refuse(field, text, accepted);
        }

        return value;
    }

    private T? Named<T>(CsvField field, Func<string?, NameReading<T>> read)
        where T : struct
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        var reading = read(text);
        if (!reading.IsUnderstood)
        {
            Refuse(field, text, AcceptedNames.Of(reading));
        }

        return reading.Value;
    }

    private void Refuse(CsvField field, string value, LocalizedText accepted) =>
        _problems.Add(new InputProblem(header.NameOf(field), value, accepted) { File = file, Place = place });
}
