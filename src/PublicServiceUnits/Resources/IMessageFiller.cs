namespace PublicServiceUnits.Resources;

/// <summary>Puts the text for a named place of a message.</summary>
internal interface IMessageFiller
{
    void Append(ref TextBuffer target, MessagePlace place);
}
