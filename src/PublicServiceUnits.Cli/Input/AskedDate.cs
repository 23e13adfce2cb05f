using NodaTime;

namespace PublicServiceUnits.Cli.Input;

/// <summary>The date asked, and why that one.</summary>
internal readonly record struct AskedDate(LocalDate Date, DateBasis Basis)
{
    public string ToText(Language language)
    {
        var date = DateChoice.ToText(Date, language);
        return (Basis, language) switch
        {
            (DateBasis.Option, Language.English) => $"Law on {date} (as --on says)",
            (DateBasis.Option, _) => $"Pháp luật ngày {date} (theo --on)",
            (DateBasis.Today, Language.English) => $"Law on {date} (today in Viet Nam, because --on is not given)",
            (DateBasis.Today, _) => $"Pháp luật ngày {date} (hôm nay theo giờ Việt Nam, vì không có --on)",
            (DateBasis.File, Language.English) => $"Law on {date} (as the facts file says)",
            (DateBasis.File, _) => $"Pháp luật ngày {date} (theo tệp dữ kiện)",
            (_, Language.English) => $"Law on {date} (the day the sample's source, Circular 56/2022/TT-BTC, took effect, because --on is not given)",
            _ => $"Pháp luật ngày {date} (ngày Thông tư số 56/2022/TT-BTC, nguồn của mẫu, có hiệu lực, vì không có --on)",
        };
    }
}
