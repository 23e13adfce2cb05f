using System.Collections.Frozen;
using System.Collections.Immutable;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Cli.Portfolios;

/// <summary>Which column of a file holds which field. A column that is not known is refused: it would be lost unseen.</summary>
internal sealed class CsvHeader
{
    private static readonly ImmutableArray<(CsvField Field, string FactPath, string[] Names, string Example)> Known =
    [
        (CsvField.Code, "", ["code", "ma_dv", "MA_DVQHNS"], "1054321"),
        (CsvField.Name, "", ["name", "ten_dv"], "Bệnh viện đa khoa tỉnh G"),
        (CsvField.Sector, "sector", ["sector", "linh_vuc"], "health"),
        (CsvField.ManagingAuthority, "managingAuthority", ["managing_authority", "co_quan_chu_quan"], "province"),
        (CsvField.DeclaredTier, "", ["declared_tier", "nhom_tu_chu"], "3"),
        (CsvField.RevenueTotal, "revenueTotal", ["revenue_total", "thu_su_nghiep"], "85000000000"),
        (CsvField.ExpenditureTotal, "expenditureTotal", ["expenditure_total", "chi_thuong_xuyen"], "113.500.000.000"),
        (CsvField.TreatmentRevenueTotal, "treatmentRevenueTotal", ["treatment_revenue_total"], "40000000000"),
        (CsvField.TreatmentExpenditureTotal, "treatmentExpenditureTotal", ["treatment_expenditure_total"], "52000000000"),
        (CsvField.IsHigherEducationInstitution, "isHigherEducationInstitution", ["is_higher_education"], "false"),
        (CsvField.IsScienceOrganisation, "isScienceAndTechnologyOrganisation", ["is_science_organisation"], "false"),
        (CsvField.IsHealthCentre, "isMultiFunctionHealthCentre", ["is_health_centre"], "true"),
        (CsvField.HasServiceRevenue, "hasServiceRevenue", ["has_service_revenue"], "có"),
        (CsvField.InvestmentSelfFinanced, "investment.selfFinanced", ["investment_self_financed"], "không"),
        (CsvField.PlannedDevelopmentFund, "investment.plannedDevelopmentFund", ["planned_development_fund"], "2500000000"),
        (CsvField.FiveYearAverageDevelopmentFund, "investment.fiveYearAverageDevelopmentFund", ["five_year_average_development_fund"], "2100000000"),
        (CsvField.RetainedFees, "investment.retainedFees", ["retained_fees"], "0"),
        (CsvField.Depreciation, "investment.depreciation", ["depreciation"], "900000000"),
        (CsvField.Wear, "investment.wear", ["wear"], "300000000"),
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

    /// <summary>Every column by its names, each with a value as a file may have it.</summary>
    public static IEnumerable<(string Names, string Example)> Columns => Known.Select(column => (string.Join(", ", column.Names), column.Example));

    /// <summary>The header of the file, as written.</summary>
    public ImmutableArray<string> Names { get; }

    public static CsvHeader Read(ImmutableArray<string> names, string file, LocalizedText place)
    {
        var positions = new int[Known.Length];
        Array.Fill(positions, -1);
        for (var index = 0; index < names.Length; index++)
        {
            if (!ByKey.TryGetValue(VietnameseText.Key(names[index]), out var field))
            {
                throw Refused(file, place, names[index], Accepted);
            }

            if (positions[(int)field] >= 0)
            {
                throw Refused(file, place, names[index], OnceEach);
            }

            positions[(int)field] = index;
        }

        return positions[(int)CsvField.Name] >= 0
            ? new CsvHeader(names, positions)
            : throw Refused(file, place, null, Listed(Known[(int)CsvField.Name].Names));
    }

    /// <summary>Where the field stands in a row; -1 where the file has no such column.</summary>
    public int PositionOf(CsvField field) => _positions[(int)field];

    /// <summary>The column's name as the file writes it.</summary>
    public string NameOf(CsvField field) => PositionOf(field) is >= 0 and var position ? Names[position] : Known[(int)field].Names[0];

    /// <summary>The column that holds a fact, or the fact's own path where no column does.</summary>
    public string NameOfFact(string path)
    {
        foreach (var (field, factPath, _, _) in Known)
        {
            if (factPath == path)
            {
                return NameOf(field);
            }
        }

        return path;
    }

    private static InputException Refused(string file, LocalizedText place, string? name, LocalizedText accepted) => new(
        new InputProblem(Column, name, accepted) { File = file, Place = place });

    private static LocalizedText Listed(IEnumerable<string> names)
    {
        var list = string.Join(", ", names);
        return new LocalizedText(list, list);
    }
}
