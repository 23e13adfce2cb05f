using PublicServiceUnits.Law.Register;

namespace PublicServiceUnits.Law;

/// <content>Working time and holidays.</content>
public static partial class LegalDocuments
{
    /// <summary>Decision 188/1999/QĐ-TTg on the working week of 40 hours in five days.</summary>
    public static LegalDocument PrimeMinisterDecision188Of1999 => WorkingTimeDocuments.PrimeMinisterDecision188Of1999;

    /// <summary>Civil Code 33/2005/QH11, up to 2016.</summary>
    public static LegalDocument CivilCode33Of2005 => WorkingTimeDocuments.CivilCode33Of2005;

    /// <summary>Labour Code 10/2012/QH13, up to 2020.</summary>
    public static LegalDocument LabourCode10Of2012 => WorkingTimeDocuments.LabourCode10Of2012;

    /// <summary>Decree 45/2013/NĐ-CP, which details the Labour Code of 2012 on working time and rest.</summary>
    public static LegalDocument Decree45Of2013 => WorkingTimeDocuments.Decree45Of2013;

    /// <summary>Civil Code 91/2015/QH13.</summary>
    public static LegalDocument CivilCode91Of2015 => WorkingTimeDocuments.CivilCode91Of2015;

    /// <summary>Labour Code 45/2019/QH14, from 2021.</summary>
    public static LegalDocument LabourCode45Of2019 => WorkingTimeDocuments.LabourCode45Of2019;
}
