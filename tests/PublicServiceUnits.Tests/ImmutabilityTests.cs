using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Tests;

public sealed class ImmutabilityTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] PublicTypes = typeof(Vnd).Assembly.GetExportedTypes();

    [Fact]
    public void No_public_property_can_be_set_after_construction() => PublicTypes.SelectMany(SettableProperties).Should().BeEmpty();

    [Fact]
    public void No_public_field_can_be_assigned() => PublicTypes.SelectMany(AssignableFields).Should().BeEmpty();

    [Fact]
    public void No_public_property_or_field_hands_out_a_collection_that_can_be_changed() =>
        PublicTypes.SelectMany(MutableCollections).Should().BeEmpty();

    [Fact]
    public void No_public_event_can_be_subscribed_to() => PublicTypes.SelectMany(type => type.GetEvents(Public)).Should().BeEmpty();

    [Fact]
    public void No_public_struct_can_change_itself() =>
        PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false))
            .Should().BeEmpty();

    [Fact]
    public void Every_public_class_is_sealed_unless_it_is_the_closed_root_of_a_family() =>
        PublicTypes.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Should().BeEmpty();

    [Fact]
    public void The_inspection_sees_what_can_be_changed()
    {
        SettableProperties(typeof(Changeable)).Should().BeEquivalentTo("Changeable.Settable", "Changeable.StaticSettable");
        AssignableFields(typeof(Changeable)).Should().BeEquivalentTo("Changeable.Assignable", "Changeable.StaticAssignable");
        MutableCollections(typeof(Changeable)).Should().BeEquivalentTo(
            "Changeable.Array", "Changeable.List", "Changeable.Dictionary", "Changeable.Nested", "Changeable.Interface", "Changeable.Fixed");
    }

    private static IEnumerable<string> SettableProperties(Type type) =>
        from property in type.GetProperties(Public)
        where property.SetMethod is { IsPublic: true } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type.Name}.{property.Name}";

    private static IEnumerable<string> AssignableFields(Type type) =>
        from field in type.GetFields(Public)
        where field is { IsInitOnly: false, IsLiteral: false, IsSpecialName: false }
        select $"{type.Name}.{field.Name}";

    private static IEnumerable<string> MutableCollections(Type type) =>
        from member in type.GetProperties(Public).Select(property => (property.Name, Type: property.PropertyType))
            .Concat(type.GetFields(Public).Select(field => (field.Name, Type: field.FieldType)))
        where HoldsMutableCollection(member.Type)
        select $"{type.Name}.{member.Name}";

    private static bool HoldsMutableCollection(Type type) =>
        type.IsArray
        || (typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string) && !IsImmutableCollection(type))
        || (type.IsGenericType && type.GetGenericArguments().Any(HoldsMutableCollection));

    private static bool IsImmutableCollection(Type type) =>
        type.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen"
        || (type.IsInterface && type.Name.StartsWith("IReadOnly", StringComparison.Ordinal));

    private sealed class Changeable
    {
        public static readonly int[] Fixed = [1];
        public static int StaticAssignable = 1;
        public int Assignable = 1;

        public static int StaticSettable { get; set; }

        public int Settable { get; set; }

        public int Init { get; init; }

        public int[] Array { get; } = [];

        public List<int> List { get; } = [];

        public Dictionary<int, int> Dictionary { get; } = [];

        public IReadOnlyList<int[]> Nested { get; } = [];

        public ICollection<int> Interface { get; } = [];

        public System.Collections.Immutable.ImmutableArray<int> Immutable { get; } = [];

        public string Text { get; } = "";
    }
}
