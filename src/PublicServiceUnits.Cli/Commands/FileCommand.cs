using System.CommandLine;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Cli.Portfolios;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Commands;

/// <summary><c>psu file</c>: the whole file of one unit's autonomy.</summary>
internal static class FileCommand
{
    public static Command Create(Session session) => new UnitFileCommand<AutonomyFile>(
        "file",
        new("Hồ sơ tự chủ tài chính", "File of financial autonomy"),
        new("Hồ sơ tự chủ tài chính của một đơn vị", "The file of one unit's financial autonomy"),
        Draw).Create(session);

    private static Assessment<AutonomyFile> Draw(PortfolioRow row, AskedDate asked)
    {
        try
        {
            return Rulebook.National.Autonomy.DrawFile(row.Unit!.FileFacts, asked.Date);
        }
        catch (InvalidFactsException refused)
        {
            throw new InputException([.. refused.Errors.Select(row.PlaceInFile)]);
        }
    }
}
