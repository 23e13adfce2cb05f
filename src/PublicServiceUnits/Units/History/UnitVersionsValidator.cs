using System.Collections.Immutable;
using FluentValidation;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Units;

/// <summary>Whether versions of a unit, in order of time, make one history.</summary>
internal sealed class UnitVersionsValidator : AbstractValidator<UnitVersionsValidator.Sequence>
{
    private const string History = "units.history";

    public UnitVersionsValidator()
    {
        RuleFor(all => all.Versions).Must(versions => !versions.IsEmpty)
            .Or(History, "empty", new("ít nhất một giai đoạn", "at least one version"));
        RuleFor(all => all.Versions).Must(versions => Neighbours(versions, (before, after) => !before.Period.Overlaps(after.Period)))
            .Or(History, "overlap", new("các giai đoạn không trùng ngày", "versions of which no two hold on one day"));
        RuleFor(all => all.Versions).Must(versions => Neighbours(
                versions, (before, after) => before.Period.To is not { } last || after.Period.From <= last.PlusDays(1)))
            .Or(History, "gap", new("các giai đoạn liền nhau", "versions without a day between them"));
        RuleFor(all => all.Versions).Must(versions => Neighbours(versions, KeepsItsCode))
            .Or(History, "budget-code-changed", new(
                "một mã số trong suốt quá trình hoạt động, trừ khi chuyển giữa loại hình đơn vị dự toán và đơn vị khác",
                "one budget relation code for life, unless the unit changes between a budget unit and another unit"));
    }

    // Clauses 4 and 5, Article 4, Circular 185/2015/TT-BTC.
    private static bool KeepsItsCode(UnitVersion before, UnitVersion after) =>
        before.Unit.BudgetCode is not { } first || after.Unit.BudgetCode is not { } second || first == second || first.Kind != second.Kind;

    private static bool Neighbours(ImmutableArray<UnitVersion> versions, Func<UnitVersion, UnitVersion, bool> holds) =>
        versions.Zip(versions.Skip(1), holds).All(one => one);

    internal sealed record Sequence(ImmutableArray<UnitVersion> Versions);
}
