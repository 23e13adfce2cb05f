using PublicApiGenerator;
using PublicServiceUnits.Tests.Cases;

namespace PublicServiceUnits.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_committed_one() =>
        Snapshot.Check("PublicApi/PublicServiceUnits.txt", typeof(Rulebook).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
