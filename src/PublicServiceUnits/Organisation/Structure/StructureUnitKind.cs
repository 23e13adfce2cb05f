namespace PublicServiceUnits.Organisation;

/// <summary>The units for which the frame of deputies knows an exception (point c, clause 2, Article 6, Decree 120/2020/NĐ-CP as of 2024).</summary>
public enum StructureUnitKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>A hospital (bệnh viện).</summary>
    Hospital,

    /// <summary>A health unit for the control and prevention of diseases of a province (kiểm soát và phòng chống bệnh tật tuyến tỉnh).</summary>
    ProvincialDiseaseControl,

    /// <summary>A general school of several levels (trường phổ thông có nhiều cấp học).</summary>
    MultiLevelGeneralSchool,
}
