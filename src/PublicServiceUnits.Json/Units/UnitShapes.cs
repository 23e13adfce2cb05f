using System.Collections.Immutable;
using PublicServiceUnits.Json.Facts;
using PublicServiceUnits.Json.Shapes;
using PublicServiceUnits.Law;
using PublicServiceUnits.Units;
using HistoryFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Json.Units.HistoryDraft>;
using PurposeFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Units.UnitPurpose>;
using ReferenceFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Json.Units.ReferenceDraft>;
using UnitFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Json.Units.UnitDraft>;
using VersionFields = PublicServiceUnits.Json.Shapes.Fields<PublicServiceUnits.Json.Units.VersionDraft>;

namespace PublicServiceUnits.Json.Units;

/// <summary>A unit, and its history, as they stand in JSON.</summary>
internal static class UnitShapes
{
    private static readonly LocalizedText NotBeforeFrom = new("ngày không trước \"from\"", "a date not before \"from\"");

    private static readonly CodeShape<BudgetRelationCode> BudgetCode = new(BudgetRelationCode.Read);

    private static readonly MadeShape<ReferenceDraft, UnitReference> Reference = new(
        new ObjectShape<ReferenceDraft>(
            new ReferenceDraft(null, null),
            ReferenceFields.Required("name", PresentTextShape.Instance, one => one.Name!, (one, value) => one with { Name = value }, new("tên đơn vị", "the name")),
            ReferenceFields.OptionalPart(
                "budgetCode", BudgetCode, one => one.BudgetCode, (one, value) => one with { BudgetCode = value }, new("mã số đơn vị có quan hệ với ngân sách", "the budget relation code"))),
        static (draft, _, _) => new UnitReference(draft.Name!) { BudgetCode = draft.BudgetCode },
        static unit => new ReferenceDraft(unit.Name, unit.BudgetCode));

    private static readonly ObjectShape<UnitPurpose> Purpose = new(
        new UnitPurpose(),
        PurposeFields.Flag("servesStateManagement", one => one.ServesStateManagement, (one, value) => one with { ServesStateManagement = value }, new("có phục vụ quản lý nhà nước không", "whether it serves State management")),
        PurposeFields.Flag("suppliesBasicEssentialServices", one => one.SuppliesBasicEssentialServices, (one, value) => one with { SuppliesBasicEssentialServices = value }, new("có cung ứng dịch vụ cơ bản, thiết yếu không", "whether it supplies basic, essential services")),
        PurposeFields.Flag("isMultiSector", one => one.IsMultiSector, (one, value) => one with { IsMultiSector = value }, new("có phải đơn vị đa ngành, đa lĩnh vực không", "whether it serves several sectors")),
        PurposeFields.Flag("isAbroad", one => one.IsAbroad, (one, value) => one with { IsAbroad = value }, new("có phải đơn vị ở nước ngoài không", "whether it is a unit abroad")));

    public static MadeShape<UnitDraft, PublicServiceUnit> Unit { get; } = new(
        new ObjectShape<UnitDraft>(
            UnitDraft.Blank,
            UnitFields.Required("name", PresentTextShape.Instance, one => one.Name!, (one, value) => one with { Name = value }, new("tên đơn vị", "the name")),
            UnitFields.OptionalPart("foreignName", TextShape.Instance, one => one.Unit.ForeignName, (one, value) => one with { Unit = one.Unit with { ForeignName = value } }, new("tên tiếng nước ngoài", "the name in another language")),
            UnitFields.OptionalPart("code", TextShape.Instance, one => one.Unit.Code, (one, value) => one with { Unit = one.Unit with { Code = value } }, new("mã của hệ thống khai báo, dạng bất kỳ", "the code by which the host knows it, in any form")),
            UnitFields.OptionalPart("budgetCode", BudgetCode, one => one.Unit.BudgetCode, (one, value) => one with { Unit = one.Unit with { BudgetCode = value } }, new("mã số đơn vị có quan hệ với ngân sách", "the budget relation code")),
            UnitFields.OptionalPart("taxCode", new CodeShape<TaxCode>(TaxCode.Read), one => one.Unit.TaxCode, (one, value) => one with { Unit = one.Unit with { TaxCode = value } }, new("mã số thuế", "the tax code")),
            UnitFields.OptionalPart("chapter", new CodeShape<BudgetChapter>(BudgetChapter.Read), one => one.Unit.Chapter, (one, value) => one with { Unit = one.Unit with { Chapter = value } }, new("mã Chương của cơ quan quản lý, 3 chữ số", "the budget chapter of the managing body, 3 digits")),
            UnitFields.Optional("sector", new NameShape<UnitSector>(UnitSectors.Read), one => one.Unit.Sector, (one, value) => one with { Unit = one.Unit with { Sector = value } }, new("lĩnh vực; nhận cả tên tiếng Việt", "the field; names in words are read too")),
            UnitFields.Optional("managingBody", new NameShape<ManagingBodyKind>(ManagingBodies.Read), one => one.Unit.ManagingBody, (one, value) => one with { Unit = one.Unit with { ManagingBody = value } }, new("cơ quan trực tiếp quản lý; nhận cả tên tiếng Việt", "the body directly above; names in words are read too")),
            UnitFields.Optional(
                "managingAuthority",
                new NameShape<ManagingAuthority>(ManagingAuthorities.Read),
                one => UnitDraft.OwnAuthority(one.Unit),
                (one, value) => one with { Unit = one.Unit with { ManagingAuthority = value } },
                new("cấp quản lý, khi chưa biết cơ quan quản lý", "under whom it stands, where the managing body is not known")),
            UnitFields.OptionalPart("parent", Reference, one => one.Unit.Parent, (one, value) => one with { Unit = one.Unit with { Parent = value } }, new("đơn vị cấp trên", "the unit of which it is a subordinate")),
            UnitFields.Optional("serviceKind", new NameShape<ServiceKind>(ServiceKinds.Read), one => one.Unit.ServiceKind, (one, value) => one with { Unit = one.Unit with { ServiceKind = value } }, new("loại dịch vụ; nhận cả tên tiếng Việt", "the kind of services; names in words are read too")),
            new ValueField<UnitDraft, UnitPurpose>(
                "purpose",
                FieldPresence.MayBeLeftOut,
                Purpose,
                one => one.Unit.Purpose != new UnitPurpose(),
                one => one.Unit.Purpose,
                (one, value) => one with { Unit = one.Unit with { Purpose = value } },
                new("đơn vị để làm gì", "what the unit is for")),
            UnitFields.Optional("rank", new NameShape<UnitRank>(UnitRanks.Read), one => one.Unit.Rank, (one, value) => one with { Unit = one.Unit with { Rank = value } }, new("hạng; nhận cả tên tiếng Việt", "the rank; names in words are read too")),
            UnitFields.Optional("legalClass", new NameShape<UnitLegalClass>(UnitLegalClasses.Read), one => one.Unit.LegalClass, (one, value) => one with { Unit = one.Unit with { LegalClass = value } }, new("loại theo khoản 2 Điều 9 Luật 58/2010/QH12, đến 30/6/2026", "the class of clause 2, Article 9, Law 58/2010/QH12, to 2026-06-30"))),
        static (draft, _, _) => draft.Make(),
        static unit => new UnitDraft(unit.Name, unit));

    private static readonly MadeShape<VersionDraft, UnitVersion> Version = new(
        new ObjectShape<VersionDraft>(
            new VersionDraft(default, null, null),
            VersionFields.Required("from", DateShape.Instance, one => one.From, (one, value) => one with { From = value }, new("ngày đầu", "the first day")),
            VersionFields.Optional("to", DateShape.Instance, one => one.To, (one, value) => one with { To = value }, new("ngày cuối; bỏ trống khi chưa kết thúc", "the last day; nothing where it goes on")),
            VersionFields.Required("unit", Unit, one => one.Unit!, (one, value) => one with { Unit = value }, new("đơn vị trong giai đoạn đó", "the unit as it was"))),
        Make,
        static version => new VersionDraft(version.Period.From, version.Period.To, version.Unit));

    public static ObjectShape<HistoryDraft> History { get; } = new(
        new HistoryDraft(ImmutableArray<UnitVersion>.Empty),
        HistoryFields.Required(
            "versions", new VersionsShape(Version), one => one.Versions, (one, value) => one with { Versions = value }, new("các giai đoạn của đơn vị", "the versions of the unit")));

    private static UnitVersion? Make(VersionDraft draft, JsonPath path, FactErrorList errors)
    {
        if (draft.To is { } to && to < draft.From)
        {
            errors.Refuse(FactErrorList.OutOfRange, path.Member("to"), NodaTime.Text.LocalDatePattern.Iso.Format(to), NotBeforeFrom);
            return null;
        }

        return new UnitVersion(draft.Unit!, draft.To is { } last ? EffectivePeriod.Between(draft.From, last) : EffectivePeriod.Since(draft.From));
    }
}
