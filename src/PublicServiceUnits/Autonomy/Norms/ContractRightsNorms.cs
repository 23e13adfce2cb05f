using NodaTime;
using PublicServiceUnits.Law;
using PublicServiceUnits.Quantities;
using PublicServiceUnits.Reasoning;
using static PublicServiceUnits.Law.LegalDocuments;

namespace PublicServiceUnits.Autonomy;

/// <summary>Contracts to do work of public service units: Articles 3, 6 and 7, Decree 235/2026/NĐ-CP.</summary>
internal static class ContractRightsNorms
{
    private static readonly LocalDate Start = AutonomyDates.Decree235;

    /// <summary>Every right of this room.</summary>
    public static readonly RightNorm[] Rights =
    [
        RightNorm.Of(
            RightKind.TotalStaff, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                Start,
                RightValue.Within(
                    "tự quyết định tổng số người làm việc (biên chế viên chức và lao động hợp đồng), không thấp hơn mức tối thiểu của pháp luật chuyên ngành (nếu có)",
                    "decides its total staff (public employees and contracts), not below the minimum of sector law, if any"),
                Decree235Of2026.At("3", "3"))),
        RightNorm.Of(
            RightKind.TotalStaff, RightHolders.Group3 | RightHolders.Group4, "groups-3-and-4",
            Timelines.From(
                Start,
                RightValue.StateRules(
                    "rà soát để tuyển dụng đủ số biên chế được giao; không dùng hợp đồng thay cho tuyển dụng; lao động hợp đồng ngoài biên chế",
                    "recruits the staff assigned; contracts may not stand in for recruiting and are outside the assigned staff"),
                Decree235Of2026.At("3", "3"))),
        RightNorm.Of(
            RightKind.ManagementContracts, RightHolders.All, "all",
            Timelines.From(
                Start,
                RightValue.Approved(
                    new(
                        "cấp có thẩm quyền bổ nhiệm (người đứng đầu, cấp phó); người đứng đầu (quản lý các đơn vị bên trong); cơ quan quản lý phê duyệt đề án",
                        "the appointing authority (head, deputies); the head (managers of inner units); the managing body approves the scheme"),
                    "số lượng theo nhu cầu, do cấp có thẩm quyền ký kết quyết định; chọn người qua đề án được phê duyệt",
                    "the number by need, decided by whoever may sign; the person is chosen through an approved scheme"),
                Decree235Of2026.At("6", "1"), Decree235Of2026.At("3", "5"), Decree235Of2026.At("7", "1"))),
        RightNorm.Of(
            RightKind.Contracts, RightHolders.SelfFinancing, "groups-1-and-2",
            Timelines.From(
                Start,
                RightValue.Own("tự quyết định số lượng hợp đồng theo nhu cầu", "decides the number of contracts by need"),
                Decree235Of2026.At("6", "2", "a"), Decree235Of2026.At("3", "6"))),
        RightNorm.Of(
            RightKind.Contracts, RightHolders.Group3High, "group-3-from-70",
            Timelines.From(
                Start,
                RightValue.Within(
                    "tự quyết định số lượng, không làm tăng tổng chi thường xuyên từ ngân sách",
                    "decides the number, without raising recurrent budget spending in total"),
                Decree235Of2026.At("6", "2", "b"), Decree235Of2026.At("3", "6"))),
        RightNorm.Of(
            RightKind.Contracts, RightHolders.Group3Low, "group-3-below-70",
            Timelines.From(
                Start,
                RightValue.Approved(
                    new("cơ quan quản lý viên chức", "the body that manages public employees"),
                    "bổ sung nhân lực còn thiếu so với định mức; chưa có định mức: theo nhu cầu thực tế từng giai đoạn",
                    "fills what the norm lacks; without a norm, by the actual need of each period"),
                Decree235Of2026.At("6", "2", "c"), Decree235Of2026.At("3", "6"))),
        RightNorm.Of(
            RightKind.Contracts, RightHolders.Group4, "group-4",
            Timelines.From(
                Start,
                RightValue.NotGiven(
                    "các điểm a, b, c không nêu nhóm 4; nhóm 4 chỉ có hợp đồng của điểm d và điểm đ",
                    "points a, b and c do not name Group 4; it has the contracts of points d and đ only"),
                Decree235Of2026.At("6", "2"), Decree235Of2026.At("3", "6"))),
        RightNorm.Of(
            RightKind.ShortContracts, RightHolders.Group3 | RightHolders.Group4, "groups-3-and-4",
            Timelines.From(
                Start,
                RightValue.Within(
                    "hợp đồng lao động {limit} để bổ sung nhân lực còn thiếu so với biên chế được giao: thay người nghỉ thai sản, thôi việc, nghỉ hưu hoặc khi chưa tuyển dụng được",
                    "labour contracts {limit} to fill what the assigned staff lacks: for maternity leave, leaving, retirement, or where recruiting has not succeeded")
                    .LimitedTo(Requirement.LessThan(Measurement.Months(12))),
                Decree235Of2026.At("6", "2", "d"))),
        RightNorm.Of(
            RightKind.ContractsBeyondAssigned, RightHolders.Group4, "group-4-education-and-health",
            Timelines.From(Start, BeyondAssigned(), Decree235Of2026.At("6", "2", "đ"))).If(RightConditions.InEducationOrHealth),
        RightNorm.Of(
            RightKind.ContractsBeyondAssigned, RightHolders.Group4, "group-4-vocational-education",
            Timelines.From(Start, BeyondAssigned(), Decree235Of2026.At("6", "2", "đ"))).If(RightConditions.InVocationalEducation)
            with { Reason = RightsRules.VocationalEducationAsEducation },
        RightNorm.Of(
            RightKind.ContractsBeyondAssigned, RightHolders.Group4, "group-4-other-fields",
            Timelines.From(
                Start,
                RightValue.NotGiven("chỉ lĩnh vực giáo dục và y tế", "education and health only"),
                Decree235Of2026.At("6", "2", "đ"))).If(RightConditions.OutsideEducationAndHealth),
        RightNorm.Of(
            RightKind.ServiceContracts, RightHolders.All, "all",
            Timelines.From(
                Start,
                RightValue.Own(
                    "ký hợp đồng dịch vụ với tổ chức; không có tổ chức đáp ứng hoặc không thỏa thuận được thì ký với cá nhân, số lượng phù hợp quy mô",
                    "service contracts with organisations; where none will do or agree, with persons, in a number that fits the unit's size"),
                Decree235Of2026.At("6", "3"), Decree235Of2026.At("4", "2"))),
    ];

    /// <summary>Every timeline of this room.</summary>
    public static readonly NormTimeline[] All = [.. Rights.Select(right => right.Timeline)];

    private static RightValue BeyondAssigned() => RightValue.Approved(
        new(
            "UBND cấp tỉnh (báo cáo HĐND tại kỳ họp gần nhất) hoặc bộ, cơ quan trung ương",
            "the provincial People's Committee (reporting to the People's Council at its next session) or the ministry or central body"),
        "ngoài hợp đồng của điểm d, hợp đồng lao động {limit} số chênh lệch giữa định mức của Bộ và biên chế được giao",
        "beside the contracts of point d, labour contracts of {limit} of the difference between the ministry's norm and the staff assigned")
        .LimitedTo(Requirement.AtMost(Measurement.Of(Ratio.Percent(70))));
}
