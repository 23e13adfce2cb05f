using System.Collections.Frozen;
using System.Collections.Immutable;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>Which column of a file holds which field. A column that is not known is refused: it would be lost unseen.</summary>
internal sealed class CsvHeader
{
    private static readonly ImmutableArray<(CsvField Field, string FactPath, string[] Names)> Known =
    [
        (CsvField.Code, "", ["code", "ma_dv", "MA_DVQHNS"]),
        (CsvField.Name, "", ["name", "ten_dv"]),
        (CsvField.Sector, "sector", ["sector", "linh_vuc"]),
        (CsvField.ManagingAuthority, "managingAuthority", ["managing_authority", "co_quan_chu_quan"]),
        (CsvField.DeclaredTier, "", ["declared_tier", "nhom_tu_chu"]),
        (CsvField.RevenueTotal, "revenueTotal", ["revenue_total", "thu_su_nghiep"]),
        (CsvField.ExpenditureTotal, "expenditureTotal", ["expenditure_total", "chi_thuong_xuyen"]),
        (CsvField.TreatmentRevenueTotal, "treatmentRevenueTotal", ["treatment_revenue_total"]),
        (CsvField.TreatmentExpenditureTotal, "treatmentExpenditureTotal", ["treatment_expenditure_total"]),
        (CsvField.IsHigherEducation, "isHigherEducationInstitution", ["is_higher_education"]),
        (CsvField.IsScienceOrganisation, "isScienceAndTechnologyOrganisation", ["is_science_organisation"]),
        (CsvField.IsHealthCentre, "isMultiFunctionHealthCentre", ["is_health_centre"]),
        (CsvField.HasServiceRevenue, "hasServiceRevenue", ["has_service_revenue"]),
        (CsvField.InvestmentSelfFinanced, "investment.selfFinanced", ["investment_self_financed"]),
        (CsvField.PlannedDevelopmentFund, "investment.plannedDevelopmentFund", ["planned_development_fund"]),
        (CsvField.FiveYearAverageDevelopmentFund, "investment.fiveYearAverageDevelopmentFund", ["five_year_average_development_fund"]),
        (CsvField.RetainedFees, "investment.retainedFees", ["retained_fees"]),
        (CsvField.Depreciation, "investment.depreciation", ["depreciation"]),
        (CsvField.Wear, "investment.wear", ["wear"]),
    ];

    private static readonly FrozenDictionary<string, CsvField> ByKey = Known
        .SelectMany(column => column.Names.Select(name => (VietnameseText.Key(name), column.Field)))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Field, StringComparer.Ordinal);

    private static readonly LocalizedText Accepted = Listed(Known.SelectMany(column => column.Names));
    private static readonly LocalizedText OnceEach = new("mỗi cột một lần", "each column once");

    private static readonly LocalizedText Column = new("cột", "column");

    private readonly int[] _positions;

    private CsvHeader(ImmutableArray<string> names, int[] positions)
    {
        Names = names;
        _positions = positions;
    }

    /// <summary>The header of the file, as written.</summary>
    public ImmutableArray<string> Names { get; }

    public static CsvHeader Read(ImmutableArray<string> names, string file)
    {
        var positions = new int[Known.Length];
        Array.Fill(positions, -1);
        for (var index = 0; index < names.Length; index++)
        {
            if (!ByKey.TryGetValue(VietnameseText.Key(names[index]), out var field))
            {
                throw Refused(file, names[index], Accepted);
            }

            if (positions[(int)field] >= 0)
            {
                throw Refused(file, names[index], OnceEach);
            }

            positions[(int)field] = index;
        }

        return positions[(int)CsvField.Name] >= 0
            ? new CsvHeader(names, positions)
            : throw Refused(file, null, Listed(Known[(int)CsvField.Name].Names));
    }

    /// <summary>Where the field stands in a row; -1 where the file has no such column.</summary>
    public int PositionOf(CsvField field) => _positions[(int)field];

    /// <summary>The column's name as the file writes it.</summary>
    public string NameOf(CsvField field) => PositionOf(field) is >= 0 and var position ? Names[position] : Known[(int)field].Names[0];

    /// <summary>The column that holds a fact, or the fact's own path where no column does.</summary>
    public string NameOfFact(string path)
    {
        foreach (var (field, factPath, _) in Known)
        {
            if (factPath == path)
            {
                return NameOf(field);
            }
        }

        return path;
    }

    private static InputException Refused(string file, string? name, LocalizedText accepted) => new(
        new InputProblem(Column, name, accepted) { File = file, Place = CsvPortfolio.Line(1) });

    private static LocalizedText Listed(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return new LocalizedText(list, list);
    }
}
