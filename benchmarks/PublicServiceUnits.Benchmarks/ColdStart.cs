using System.Diagnostics;
using System.Globalization;
using NodaTime;
using PublicServiceUnits.Autonomy;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Benchmarks;

/// <summary>
/// The first answer of a cold process: "cold-start" starts this program again and again and reports the median time from
/// its first line to its first answer, and from process start. A benchmark harness cannot measure this, because it warms up.
/// </summary>
internal static class ColdStart
{
    private const int Runs = 15;

    public static int Run(string[] args)
    {
        if (args is [_, "once"])
        {
            return Once();
        }

        var fromMain = new List<double>();
        var fromStart = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["cold-start", "once"]) { RedirectStandardOutput = true })!;
            var parts = process.StandardOutput.ReadToEnd().Split(' ');
            process.WaitForExit();
            fromMain.Add(double.Parse(parts[0], CultureInfo.InvariantCulture));
            fromStart.Add(double.Parse(parts[1], CultureInfo.InvariantCulture));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first answer, median of {Runs} cold processes: {Median(fromMain):F1} ms after the first line of Main, {Median(fromStart):F1} ms after process start"));
        return 0;
    }

    private static int Once()
    {
        var watch = Stopwatch.StartNew();
        var assessment = Rulebook.National.Autonomy.Classify(
            new ClassificationFacts { RevenueTotal = Vnd.FromMillions(85_000), ExpenditureTotal = Vnd.FromMillions(113_500) },
            new LocalDate(2025, 9, 1));
        var tier = assessment.Conclusion!.Tier;
        var afterMain = watch.Elapsed.TotalMilliseconds;
        var afterStart = (DateTime.Now - Process.GetCurrentProcess().StartTime).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{afterMain:F2} {afterStart:F2} {tier}"));
        return 0;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
