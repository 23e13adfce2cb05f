namespace PublicServiceUnits.Autonomy;

/// <summary>The block of a multi-function health centre (trung tâm y tế đa chức năng) to which an item belongs.</summary>
public enum ServiceBlock
{
    /// <summary>Examination and treatment, and the centre's other services (khám bệnh, chữa bệnh và dịch vụ khác).</summary>
    Treatment,

    /// <summary>Prevention, health promotion, population, food safety, commune stations (y tế dự phòng, dân số, an toàn thực phẩm, trạm y tế).</summary>
    Prevention,
}
