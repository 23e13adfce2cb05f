using NodaTime;
using PublicServiceUnits.Units;

namespace PublicServiceUnits.Organisation;

/// <summary>The facts of <c>organisation.transfer</c>. What is not known stays null and leaves open what depends on it; a finding names it.</summary>
public sealed record TransferFacts
{
    /// <summary>The body under which the unit stands.</summary>
    public ManagingBodyKind? From { get; init; }

    /// <summary>The body under which it is to stand.</summary>
    public ManagingBodyKind? To { get; init; }

    /// <summary>Whether both are of one ministry, of one government-attached agency, or of one province; asked where the kinds of body do not show it.</summary>
    public bool? IsWithinOneAuthority { get; init; }

    /// <summary>For a unit of a government-attached agency: whether the decree on the agency's structure names it.</summary>
    public bool? IsNamedInStructureDecree { get; init; }

    /// <summary>Whether anything of the unit is changed with the transfer: functions, structure, staff, assets.</summary>
    public bool? ChangesUnit { get; init; }

    /// <summary>Whether the receiving body agrees in writing.</summary>
    public bool? ReceiverConsents { get; init; }

    /// <summary>The day on which the appraiser received the complete file.</summary>
    public LocalDate? CompleteFileReceivedOn { get; init; }

    /// <summary>The day on which the file, completed after the appraisal, was submitted to who decides.</summary>
    public LocalDate? FinalFileSubmittedOn { get; init; }
}
