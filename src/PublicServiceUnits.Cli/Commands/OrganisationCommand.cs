using System.CommandLine;
using PublicServiceUnits.Cli.Input;
using PublicServiceUnits.Cli.Portfolios;
using PublicServiceUnits.Organisation;
using PublicServiceUnits.Reasoning;

namespace PublicServiceUnits.Cli.Commands;

/// <summary><c>psu organisation</c>: the whole file of one unit's organisation.</summary>
internal static class OrganisationCommand
{
    public static Command Create(Session session) => new UnitFileCommand<OrganisationFile>(
        "organisation",
        new("Hồ sơ tổ chức", "File of the organisation"),
        new("Hồ sơ tổ chức của một đơn vị: cơ cấu, thẩm quyền, hội đồng, vị trí việc làm, số người", "The file of one unit's organisation: structure, powers, council, job positions, headcount"),
        Draw).Create(session);

    private static Assessment<OrganisationFile> Draw(PortfolioRow row, AskedDate asked)
    {
        try
        {
            return Rulebook.National.Organisation.DrawFile(row.Unit!.OrganisationFacts(asked.Date), asked.Date);
        }
        catch (InvalidFactsException refused)
        {
            throw new InputException([.. refused.Errors.Select(row.PlaceInOrganisation)]);
        }
    }
}
