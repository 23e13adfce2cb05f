using System.Text;

namespace PublicServiceUnits.Cli;

/// <summary>UTF-8 that refuses what is not UTF-8: a file in an old Vietnamese code page must not be read as something else.</summary>
internal static class StrictText
{
    public static UTF8Encoding Encoding { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
