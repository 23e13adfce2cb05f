using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Tests;

/// <summary>Reads which members of other assemblies a compiled assembly uses: what it does not refer to, it cannot call.</summary>
public sealed class NoClockTests
{
    private static readonly string[] ForbiddenMembers =
    [
        "System.DateTime.get_Now",
        "System.DateTime.get_UtcNow",
        "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
        "System.TimeProvider.get_System",
        "System.TimeZoneInfo.get_Local",
        "System.Guid.NewGuid",
        "System.Guid.CreateVersion7",
        "System.Globalization.CultureInfo.get_CurrentCulture",
        "System.Globalization.CultureInfo.get_CurrentUICulture",
    ];

    private static readonly string[] ForbiddenTypes =
    [
        "NodaTime.SystemClock",
        "NodaTime.IClock",
        "System.Random",
        "System.Security.Cryptography.RandomNumberGenerator",
        "System.Diagnostics.Stopwatch",
        "System.Diagnostics.Process",
        "System.Console",
        "System.IO.File",
        "System.IO.FileInfo",
        "System.IO.FileStream",
        "System.IO.Directory",
        "System.IO.DirectoryInfo",
        "System.IO.StreamReader",
        "System.IO.StreamWriter",
    ];

    /// <summary>The compiler puts this one into every iterator; it tells threads apart and decides no answer.</summary>
    private const string IteratorsOwnThread = "System.Environment.get_CurrentManagedThreadId";

    [Fact]
    public void The_library_reads_no_clock_no_randomness_and_nothing_of_the_machine_it_runs_on() =>
        Violations(typeof(Vnd).Assembly.Location).Should().BeEmpty();

    [Fact]
    public void The_scan_sees_a_clock_where_there_is_one() =>
        Violations(typeof(SystemClock).Assembly.Location).Should().Contain("System.DateTime.get_UtcNow");

    [Fact]
    public void The_scan_sees_files_and_cultures_where_they_are() =>
        Violations(typeof(NoClockTests).Assembly.Location).Should().Contain(
            ["System.IO.File", "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture"]);

    private static SortedSet<string> Violations(string assemblyPath)
    {
        using var file = File.OpenRead(assemblyPath);
        using var image = new PEReader(file);
        var reader = image.GetMetadataReader();
        var types = reader.TypeReferences.Select(handle => TypeName(reader, handle));
        var members = reader.MemberReferences
            .Select(reader.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{TypeName(reader, (TypeReferenceHandle)member.Parent)}.{reader.GetString(member.Name)}");

        return new SortedSet<string>(types.Where(IsForbiddenType).Concat(members.Where(IsForbiddenMember)), StringComparer.Ordinal);
    }

    private static bool IsForbiddenType(string name) =>
        ForbiddenTypes.Contains(name, StringComparer.Ordinal) || name.StartsWith("System.Net.", StringComparison.Ordinal);

    private static bool IsForbiddenMember(string name) =>
        ForbiddenMembers.Contains(name, StringComparer.Ordinal)
        || (name.StartsWith("System.Environment.", StringComparison.Ordinal) && name != IteratorsOwnThread);

    private static string TypeName(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return type.Namespace.IsNil ? reader.GetString(type.Name) : $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }
}
