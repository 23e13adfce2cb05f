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
        try
        {
            return Run(args, stop.Token);
        }
        catch (Exception unforeseen)
        {
            return LastWord(unforeseen);
        }
    }

    private static int Run(string[] args, CancellationToken token)
    {
        var app = new PsuApp(StandardStreams.Open());

        // On a thread of its own, because a read from a terminal or pipe cannot be broken off.
        var run = Task.Run(() => app.Run(args, token), CancellationToken.None);
        try
        {
            return run.WaitAsync(token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return Task.WaitAny([run], Grace) == 0 ? run.GetAwaiter().GetResult() : ExitCode.Interrupted;
        }
    }

    // One line instead of a stack trace, whatever happened.
    private static int LastWord(Exception unforeseen)
    {
        try
        {
            if (!StandardStreams.IsClosed(StandardStreams.ErrorDescriptor))
            {
                Console.Error.WriteLine(SafeText.Clean($"psu: {unforeseen.GetType().Name}: {unforeseen.Message}"));
            }
        }
        catch (Exception failed) when (StandardStreams.IsFailedWrite(failed))
        {
            // Nobody listens; the exit code says it.
        }

        return ExitCode.BadInput;
    }
}
