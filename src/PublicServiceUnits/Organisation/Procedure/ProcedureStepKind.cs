namespace PublicServiceUnits.Organisation;

/// <summary>The steps of the procedure, in the order in which they are taken.</summary>
public enum ProcedureStepKind
{
    /// <summary>Who draws up the scheme and proposes (Articles 8, 9).</summary>
    Proposal,

    /// <summary>What the scheme holds (Articles 8, 16, 17).</summary>
    Scheme,

    /// <summary>Whose written opinion is asked (Article 10).</summary>
    Opinions,

    /// <summary>The file for the appraiser (Articles 11, 12, 18).</summary>
    AppraisalFile,

    /// <summary>Who appraises (Article 13), within how many days (Article 15).</summary>
    Appraisal,

    /// <summary>The file for the body that decides (Article 11).</summary>
    SubmissionFile,

    /// <summary>Who decides (Articles 19, 21, 24), within how many days (Article 15).</summary>
    Decision,

    /// <summary>The record of a transfer, after the decision (Article 18a).</summary>
    Handover,

    /// <summary>What follows a transfer: assets and headcount (Article 18a).</summary>
    FollowUp,
}
