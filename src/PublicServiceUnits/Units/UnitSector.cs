namespace PublicServiceUnits.Units;

/// <summary>The fields of public services that the law names (clause 2, Article 3, Decree 60/2021/NĐ-CP).</summary>
public enum UnitSector
{
    /// <summary>Education and training (giáo dục đào tạo), higher education included.</summary>
    EducationAndTraining,

    /// <summary>Vocational education (giáo dục nghề nghiệp).</summary>
    VocationalEducation,

    /// <summary>Health and population (y tế - dân số).</summary>
    HealthAndPopulation,

    /// <summary>Culture, sports and tourism (văn hóa, thể thao và du lịch).</summary>
    CultureSportsAndTourism,

    /// <summary>Information and communication (thông tin và truyền thông).</summary>
    InformationAndCommunication,

    /// <summary>Science and technology (khoa học và công nghệ).</summary>
    ScienceAndTechnology,

    /// <summary>
    /// Economic activities and other fields (các hoạt động kinh tế và lĩnh vực khác): agriculture, environment,
    /// transport, industry and trade, construction, justice, labour and social affairs, other.
    /// </summary>
    EconomicAndOther,
}
