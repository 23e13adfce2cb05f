namespace PublicServiceUnits.Autonomy;

/// <summary>A decree before Decree 60/2021/NĐ-CP with its budget years.</summary>
/// <param name="Id">Its part of a norm's id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Since">The first budget year.</param>
/// <param name="Until">The first budget year in which it no longer counts.</param>
/// <param name="CircularSince">The first budget year of its circular; null where it has none.</param>
/// <param name="PayOfCircular">The yearly pay that the circular names for the caps.</param>
internal sealed record OlderSurplusDecree(string Id, string Number, int Since, int Until, int? CircularSince, PayBase PayOfCircular)
{
    public static readonly OlderSurplusDecree Decree16Of2015 = new("decree-16-2015", "16/2015/NĐ-CP", 2015, 2021, null, PayBase.ExecutedPay);

    // The circular leaves the words of the decree as they are: wages of casual contracts count.
    public static readonly OlderSurplusDecree Decree54Of2016 = new("decree-54-2016", "54/2016/NĐ-CP", 2016, 2023, 2017, PayBase.ExecutedPay);

    // The circular names what the salary fund of both caps holds; the decree alone speaks of average salary and wages.
    public static readonly OlderSurplusDecree Decree141Of2016 = new("decree-141-2016", "141/2016/NĐ-CP", 2016, 2023, 2018, PayBase.SalaryFundOfCircular145);
}
