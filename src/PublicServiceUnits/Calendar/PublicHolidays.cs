using PublicServiceUnits.Law;

namespace PublicServiceUnits.Calendar;

/// <summary>The public holidays of a year as the Labour Code counts them.</summary>
/// <param name="TetDays">Days at the lunar new year.</param>
/// <param name="NationalDays">Days at 2 September.</param>
/// <param name="Total">All of them together with 1 January, Hùng Kings' day, 30 April and 1 May.</param>
internal sealed record PublicHolidays(int TetDays, int NationalDays, int Total) : ILegalValue
{
    public string ToText(Language language) => language == Language.Vietnamese
        ? $"{Total} ngày: Tết Dương lịch 1, Tết Âm lịch {TetDays}, Giỗ Tổ Hùng Vương 1, 30/4 1, 1/5 1, Quốc khánh {NationalDays}"
        : $"{Total} days: New Year 1, lunar new year {TetDays}, Hùng Kings' day 1, 30 April 1, 1 May 1, National Day {NationalDays}";
}
