using FluentValidation;
using NodaTime;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Units;

/// <summary>Whether what is said of a unit can be true together on a date.</summary>
internal sealed class UnitValidator : AbstractValidator<PublicServiceUnit>
{
    public const string Unit = "units.unit";

    public UnitValidator(UnitRules rules, LocalDate on)
    {
        RuleFor(unit => unit.BudgetCode).Must(code => code is not { Kind: BudgetRelationKind.InvestmentProject })
            .Or(Unit, "budget-code-of-a-project", new("mã của đơn vị, không phải của dự án đầu tư", "the code of a unit, not of an investment project"));
        RuleFor(unit => unit.Chapter).Must(chapter => chapter is null
                || rules.PlaceOf(chapter, on).Standing is ChapterStanding.OfALevel or ChapterStanding.NotYetKnown)
            .Or(Unit, "chapter-not-in-the-index", new("mã Chương có trong mục lục ngân sách vào ngày đó", "a chapter that the budget index has on the day"));
        RuleFor(unit => unit.Chapter).Must((unit, chapter) => chapter is null
                || unit.ManagingAuthority is not { } authority
                || !Enum.IsDefined(authority)
                || BudgetLevels.Of(authority) is not { } level
                || rules.PlaceOf(chapter, on) is not { Standing: ChapterStanding.OfALevel } place
                || place.Level == level)
            .Or(Unit, "chapter-of-another-level", new("mã Chương thuộc cấp của cơ quan quản lý", "a chapter of the managing body's level"));
        RuleFor(unit => unit.ManagingBody).IsInEnum()
            .Or(Unit, "managing-body-unknown", new("một cơ quan quản lý trong danh mục", "a managing body of the list"));
        RuleFor(unit => unit.ManagingBody).Must(body => body is not { } kind
                || !Enum.IsDefined(kind)
                || rules.PointOf(kind, on).Standing != ManagingBodyStanding.Ended)
            .Or(Unit, "managing-body-ended", new("cơ quan quản lý còn được quy định vào ngày đó", "a managing body that the law still names on the day"));
        RuleFor(unit => unit.ManagingAuthority).Must((unit, authority) => authority is null
                || unit.ManagingBody is not { } kind
                || !Enum.IsDefined(kind)
                || ManagingBodies.AuthorityOf(kind) == authority)
            .Or(Unit, "managing-authority-differs", new("cấp quản lý của cơ quan quản lý đã nêu", "the authority of the managing body given"));
        RuleFor(unit => unit.Purpose.IsAbroad).Must((unit, abroad) => abroad is not false || unit.ManagingBody != ManagingBodyKind.MinistryAbroad)
            .Or(Unit, "abroad-differs", new("true với đơn vị của bộ ở nước ngoài", "true for a ministry's unit abroad"));
        RuleFor(unit => unit.Parent).Must((unit, parent) => parent?.BudgetCode is not { } code || code != unit.BudgetCode)
            .Or(Unit, "parent-is-itself", new("mã của một đơn vị khác", "the code of another unit"));
        RuleFor(unit => unit.LegalClass).Must(legalClass => legalClass is null
                || rules.LegalClassOf(null, on).Standing is not (UnitLegalClassStanding.ClassesEnded or UnitLegalClassStanding.NotYetInForce))
            .Or(Unit, "legal-class-not-in-force", new("để trống vào ngày luật không phân hai loại", "nothing on a day on which the law has no two classes"));
        RuleFor(unit => unit.LegalClass).IsInEnum().Or(Unit, "legal-class-unknown", new("một trong hai loại", "one of the two classes"));
        RuleFor(unit => unit.Rank).IsInEnum().Or(Unit, "rank-unknown", new("hạng đặc biệt hoặc hạng 1 đến 10", "special or grade 1 to 10"));
        RuleFor(unit => unit.Sector).IsInEnum().Or(Unit, "sector-unknown", new("một lĩnh vực trong danh mục", "a sector of the list"));
        RuleFor(unit => unit.ServiceKind).IsInEnum().Or(Unit, "service-kind-unknown", new("một loại dịch vụ trong danh mục", "a kind of service of the list"));
    }
}
