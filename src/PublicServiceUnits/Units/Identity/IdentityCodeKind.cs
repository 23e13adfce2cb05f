namespace PublicServiceUnits.Units;

/// <summary>The codes that are met, and mistaken for each other, in lists of units.</summary>
public enum IdentityCodeKind
{
    /// <summary>The budget relation code (mã số đơn vị có quan hệ với ngân sách).</summary>
    BudgetRelationCode,

    /// <summary>The tax code (mã số thuế).</summary>
    TaxCode,

    /// <summary>The budget chapter (mã Chương).</summary>
    BudgetChapter,

    /// <summary>A person's identification number (số định danh cá nhân), which is no code of a unit.</summary>
    PersonalIdentificationNumber,
}
