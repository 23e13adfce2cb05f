namespace PublicServiceUnits.Autonomy;

/// <summary>
/// What the level of self-financing alone says, from the two totals: the fast answer, without findings. A higher value is
/// more autonomy. Group 1 and Group 2 share one value, because the level does not tell them apart.
/// </summary>
public enum LevelOutcome : byte
{
    /// <summary>No answer: a total is negative, the expenditure is 0, the sector decides the law and is not given, or the law has a gap.</summary>
    Undetermined = 0,

    /// <summary>Group 4.</summary>
    Group4 = 1,

    /// <summary>Group 3, lowest band.</summary>
    Group3From10To30 = 2,

    /// <summary>Group 3, middle band.</summary>
    Group3From30To70 = 3,

    /// <summary>Group 3, highest band.</summary>
    Group3From70To100 = 4,

    /// <summary>Group 1 or Group 2: the investment test decides.</summary>
    Group1Or2 = 5,

    /// <summary>Group 2: the level is too low for Group 1 under the law of the date, whatever the investment.</summary>
    Group2 = 6,

    /// <summary>Group 3 under a law that knows no bands.</summary>
    Group3 = 7,

    /// <summary>The law of the date has classes without percentages: an authority decides.</summary>
    NeedsJudgement = 8,
}
