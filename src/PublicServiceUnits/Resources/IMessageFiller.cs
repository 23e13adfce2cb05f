using System.Text;

namespace PublicServiceUnits.Resources;

/// <summary>Puts the text for a named place of a message.</summary>
internal interface IMessageFiller
{
    void Append(StringBuilder target, string place);
}
