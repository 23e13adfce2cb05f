using PublicServiceUnits.Cli.Commands;
using PublicServiceUnits.Cli.Input;

namespace PublicServiceUnits.Cli;

/// <summary>The tool: arguments in, text out, an exit code back. Everything outside comes in by its surroundings.</summary>
/// <param name="surroundings">Streams, clock and terminal.</param>
internal sealed class PsuApp(Surroundings surroundings)
{
    private static readonly LocalizedText OutName = new("đầu ra chuẩn", "standard output");
    private static readonly LocalizedText OutWanted = new("đầu ra chuẩn đang mở", "an open standard output");

    /// <summary>Runs one command.</summary>
    /// <param name="arguments">What stands after <c>psu</c>.</param>
    /// <param name="cancellation">Ctrl+C.</param>
    /// <returns>The exit code, see <see cref="ExitCode"/>.</returns>
    public int Run(IReadOnlyList<string> arguments, CancellationToken cancellation = default)
    {
        var session = new Session(surroundings, LanguageChoice.In(arguments), cancellation);
        if (surroundings.OutIsClosed)
        {
            session.Report([new InputProblem(OutName, null, OutWanted)]);
            return ExitCode.BadInput;
        }

        try
        {
            var code = PsuCommandLine.Run(arguments, session);
            surroundings.Out.Flush();
            return code;
        }
        catch (InputException refused)
        {
            session.Report(refused.Problems);
            return Flushed(ExitCode.BadInput);
        }
        catch (OperationCanceledException)
        {
            return Flushed(ExitCode.Interrupted);
        }
        catch (IOException closed) when (StandardStreams.IsClosedPipe(closed))
        {
            return ExitCode.Done;
        }
        catch (Exception failed) when (StandardStreams.IsFailedWrite(failed))
        {
            session.WriteError(failed.Message);
            return ExitCode.BadInput;
        }
    }

    private int Flushed(int code)
    {
        try
        {
            surroundings.Out.Flush();
        }
        catch (Exception failed) when (StandardStreams.IsFailedWrite(failed))
        {
            // Nobody reads on, and what matters has been said on the error stream.
        }

        return code;
    }
}
