namespace PublicServiceUnits.Law;

/// <summary>What one legal document does to another.</summary>
public enum DocumentRelationKind
{
    /// <summary>Changes provisions of the other (sửa đổi, bổ sung).</summary>
    Amends,

    /// <summary>Adds provisions to the other without changing its own (bổ sung).</summary>
    Supplements,

    /// <summary>Takes the place of the other (thay thế).</summary>
    Replaces,

    /// <summary>Ends the effect of the other, or of a provision of it (bãi bỏ, hết hiệu lực).</summary>
    Repeals,

    /// <summary>Guides the carrying out of the other (hướng dẫn).</summary>
    Guides,

    /// <summary>Lays down a special rule beside the other for a field or a kind of unit.</summary>
    SpecialRuleFor,

    /// <summary>Prolongs plans or rules that rest on the other.</summary>
    Prolongs,

    /// <summary>Carries out the other (a plan that implements a resolution).</summary>
    CarriesOut,
}
