namespace PublicServiceUnits.Resources;

/// <summary>What a named place of a message stands for.</summary>
internal enum MessagePlace
{
    /// <summary>{conclusion}: the answer in words.</summary>
    Conclusion,

    /// <summary>{date}: the date asked.</summary>
    Date,

    /// <summary>{title}: the rule's title and subject.</summary>
    Title,

    /// <summary>{measured}: the figure measured.</summary>
    Measured,

    /// <summary>{=measured}: the same in brackets, or nothing.</summary>
    MeasuredIfAny,

    /// <summary>{required}: what the law asks.</summary>
    Required,

    /// <summary>{=required}: the same with an introduction, or nothing.</summary>
    RequiredIfAny,

    /// <summary>{dividend}: the dividend of a measured level, in dong.</summary>
    Dividend,

    /// <summary>{divisor}: its divisor, in dong.</summary>
    Divisor,

    /// <summary>{value}: the value of the deciding norm.</summary>
    Value,

    /// <summary>{provision}: the deciding provision.</summary>
    Provision,

    /// <summary>{first}: the text of a remark.</summary>
    First,

    /// <summary>{path}: the path of a missing fact.</summary>
    Path,
}
