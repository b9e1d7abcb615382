using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Preinitialising;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Images;

/// <summary>Objects in constants: strings, each text once; arrays of strings and of 64-bit values; System.Type objects.</summary>
/// <param name="types">The closed types.</param>
/// <param name="descriptors">Where descriptors are.</param>
internal sealed class FrozenObjects(TypeSystem types, Func<TypeInstance, DataSymbol> descriptors)
{
    private const int LongestShownText = 24;

    private readonly Dictionary<string, DataSymbol> _strings = [];
    private readonly Dictionary<FrozenObject, DataSymbol> _objects = [];
    private readonly List<DataSymbol> _data = [];

    /// <summary>The objects, in the order of asking.</summary>
    public IReadOnlyList<DataSymbol> Data => _data;

    /// <summary>A string.</summary>
    public DataSymbol String(string text)
    {
        if (!_strings.TryGetValue(text, out DataSymbol? symbol))
        {
            string shown = new([.. text.Take(LongestShownText).Select(c => c is >= ' ' and <= '~' ? c : '.')]);
            symbol = new DataSymbol($"string {_strings.Count} \"{shown}\"", DataSection.Constants);
            _strings.Add(text, symbol);
            Add(new DataBuilder().Address(descriptors(types.Known("System.String"))).Word(text.Length).Text(text).Half(0), symbol);
        }

        return symbol;
    }

    /// <summary>The System.Type object of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="withNames">Whether an enum's names are wanted.</param>
    public DataSymbol TypeObject(TypeInstance type, bool withNames)
    {
        TypeInstance runtimeType = types.Known("System.RuntimeType");
        var symbol = new DataSymbol($"type object {type}", DataSection.Constants);
        var builder = new DataBuilder().Address(descriptors(runtimeType));
        for (TypeInstance? part = runtimeType; part is not null; part = part.BaseType)
        {
            if (part.InstanceFields.Count > 0 && part != runtimeType)
            {
                throw new InvalidOperationException($"{part} has fields: the compiler does not know what a type object has in them.");
            }
        }

        foreach (FieldInstance field in runtimeType.InstanceFields.OrderBy(field => field.Offset))
        {
            builder.To(field.Offset);
            WriteField(builder, field, type, withNames && type.Category == TypeCategory.Enum);
        }

        return Add(builder.To(runtimeType.InstanceSize), symbol);
    }

    /// <summary>An object that a static constructor left at build time: in constants where nothing can write to it.</summary>
    public DataSymbol Object(FrozenObject one, Func<FrozenWord, DataRelocation> relocate)
    {
        if (one.Text is { } text)
        {
            return String(text);
        }

        if (!_objects.TryGetValue(one, out DataSymbol? symbol))
        {
            bool holdsReferences = one.Type.Category == TypeCategory.Vector ? one.Type.Element!.ReferenceOffsets.Count > 0 : one.Type.ObjectReferenceOffsets.Count > 0;
            DataSection section = FrozenKinds.IsConstant(one) ? DataSection.Constants : holdsReferences ? DataSection.Objects : DataSection.Data;
            symbol = new DataSymbol($"object {_objects.Count} of {one.Type}", section) { Size = (one.Contents.Length + 3) & ~3, Contents = one.Contents };
            _objects.Add(one, symbol);
            _data.Add(symbol);
            symbol.Relocations = [new DataRelocation(0, descriptors(one.Type)), .. one.Words.Select(relocate)];
        }

        return symbol;
    }

    private void WriteField(DataBuilder builder, FieldInstance field, TypeInstance type, bool withNames)
    {
        switch (field.Definition.Name)
        {
            case "_descriptor":
                builder.Address(descriptors(type));
                break;
            case "_fullName":
                builder.Address(String(TypeNames.Of(type)));
                break;
            case "_enumNames":
                builder.Address(withNames ? Strings($"enum names {type}", [.. EnumValues.Of(type).Select(value => value.Name)]) : null);
                break;
            case "_enumValues":
                builder.Address(withNames ? Longs($"enum values {type}", [.. EnumValues.Of(type).Select(value => value.Value)]) : null);
                break;
            case "_attributes":
                builder.Word(TypeNames.AttributesOf(type));
                break;
            default:
                throw new InvalidOperationException($"{field} is a field that the compiler does not know.");
        }
    }

    private DataSymbol Strings(string name, string[] texts)
    {
        DataBuilder builder = Array(types.Known("System.String"), texts.Length);
        foreach (string text in texts)
        {
            builder.Address(String(text));
        }

        return Add(builder, new DataSymbol(name, DataSection.Constants));
    }

    private DataSymbol Longs(string name, ulong[] values)
    {
        DataBuilder builder = Array(types.Known("System.UInt64"), values.Length);
        foreach (ulong value in values)
        {
            builder.Long(value);
        }

        return Add(builder, new DataSymbol(name, DataSection.Constants));
    }

    private DataBuilder Array(TypeInstance element, int length) => new DataBuilder().Address(descriptors(types.VectorOf(element))).Word(length);

    private DataSymbol Add(DataBuilder contents, DataSymbol symbol)
    {
        _data.Add(contents.Fill(symbol));
        return symbol;
    }
}
