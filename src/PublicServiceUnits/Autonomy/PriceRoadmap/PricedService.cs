namespace PublicServiceUnits.Autonomy;

/// <summary>Which service is priced: two have a way of their own to another road map (point a, clause 3, Article 5, Decree 60/2021/NĐ-CP).</summary>
public enum PricedService
{
    /// <summary>Examination and treatment in a public facility.</summary>
    ExaminationAndTreatment,

    /// <summary>Education, training or vocational education in a public facility.</summary>
    EducationAndTraining,

    /// <summary>Any other service.</summary>
    Other,
}
