using BenchmarkDotNet.Running;
using PublicServiceUnits.Benchmarks;

if (args is ["cold-start", ..])
{
    return ColdStart.Run(args);
}

BenchmarkSwitcher.FromAssembly(typeof(ColdStart).Assembly).Run(args);
return 0;
