using System.Collections.Immutable;
using PublicServiceUnits.Quantities;

namespace PublicServiceUnits.Json.Shapes;

/// <summary>The members that an object of facts can have.</summary>
internal static class Fields<TOwner>
    where TOwner : class
{
    public static FieldShape<TOwner> Required<TValue>(
        string name,
        ValueShape<TValue> shape,
        Func<TOwner, TValue> get,
        Func<TOwner, TValue, TOwner> set,
        LocalizedText description) =>
        new ValueField<TOwner, TValue>(name, FieldPresence.Required, shape, _ => true, get, set, description);

    public static FieldShape<TOwner> Optional<TValue>(
        string name,
        ValueShape<TValue> shape,
        Func<TOwner, TValue?> get,
        Func<TOwner, TValue, TOwner> set,
        LocalizedText description)
        where TValue : struct =>
        new ValueField<TOwner, TValue>(
            name, FieldPresence.MayBeNull, shape, owner => get(owner) is not null, owner => get(owner).GetValueOrDefault(), set, description);

    public static FieldShape<TOwner> OptionalPart<TValue>(
        string name,
        ValueShape<TValue> shape,
        Func<TOwner, TValue?> get,
        Func<TOwner, TValue, TOwner> set,
        LocalizedText description)
        where TValue : class =>
        new ValueField<TOwner, TValue>(
            name, FieldPresence.MayBeNull, shape, owner => get(owner) is not null, owner => get(owner)!, set, description);

    public static FieldShape<TOwner> Amount(
        string name, Func<TOwner, Vnd?> get, Func<TOwner, Vnd, TOwner> set, LocalizedText description) =>
        Optional(name, AmountShape.ZeroOrMore, get, set, description);

    public static FieldShape<TOwner> Flag(
        string name, Func<TOwner, bool?> get, Func<TOwner, bool, TOwner> set, LocalizedText description) =>
        Optional(name, FlagShape.Instance, get, set, description);

    public static FieldShape<TOwner> FalseUnlessSaid(
        string name, Func<TOwner, bool> get, Func<TOwner, bool, TOwner> set, LocalizedText description) =>
        new ValueField<TOwner, bool>(name, FieldPresence.MayBeLeftOut, FlagShape.Instance, get, get, set, description);

    public static FieldShape<TOwner> List<TItem>(
        string name,
        ObjectShape<TItem> items,
        Func<TOwner, ImmutableArray<TItem>> get,
        Func<TOwner, ImmutableArray<TItem>, TOwner> set,
        LocalizedText description)
        where TItem : class =>
        new ValueField<TOwner, ImmutableArray<TItem>>(
            name, FieldPresence.MayBeLeftOut, new ListShape<TItem>(items), owner => !get(owner).IsDefaultOrEmpty, get, set, description);
}
