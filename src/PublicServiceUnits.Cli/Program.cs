using System.Runtime.InteropServices;

namespace PublicServiceUnits.Cli;

/// <summary>The process around <see cref="PsuApp"/>: streams and Ctrl+C.</summary>
internal static class Program
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private static int Main(string[] args)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            stop.Cancel();
        });
        var token = stop.Token;
        var app = new PsuApp(StandardStreams.Open());

        // On a thread of its own, because a read from a terminal or pipe cannot be broken off.
        var run = Task.Run(() => app.Run(args, token), CancellationToken.None);
        try
        {
            run.Wait(token);
            return run.Result;
        }
        catch (OperationCanceledException)
        {
            return run.Wait(Grace) ? run.Result : ExitCode.Interrupted;
        }
    }
}
