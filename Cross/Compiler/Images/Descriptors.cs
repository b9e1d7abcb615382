using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Lowering;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Images;

/// <summary>Type descriptors, as the table in Cross/README.md has them.</summary>
internal sealed class Descriptors
{
    private const int ArrayFlag = 1;
    private const int ElementReferencesFlag = 2;
    private const int ValueTypeFlag = 4;
    private const int StringFlag = 8;
    private const int NullableFlag = 32;
    private const int DelegateFlag = 64;
    private const int InterfaceFlag = 128;
    private const int RankShift = 8;
    private const int CharSize = 2;
    private const int WordSize = 4;
    private const int LastWordInMap = 31;

    private readonly TypeSystem _types;
    private readonly Dictionary<TypeInstance, DataSymbol> _symbols = [];
    private readonly List<TypeInstance> _described = [];
    private readonly SharedData _shared;

    /// <summary>Makes the symbols; <see cref="Fill"/> gives them contents.</summary>
    public Descriptors(TypeSystem types, IEnumerable<TypeInstance> described, SharedData shared)
    {
        _types = types;
        _shared = shared;
        foreach (TypeInstance type in described)
        {
            _symbols.Add(type, new DataSymbol($"type {type}", DataSection.Constants));
            _described.Add(type);
        }
    }

    /// <summary>All of them.</summary>
    public IEnumerable<DataSymbol> Data => _described.Select(type => _symbols[type]);

    /// <summary>The descriptor of a type.</summary>
    public DataSymbol this[TypeInstance type] =>
        _symbols.TryGetValue(type, out DataSymbol? symbol) ? symbol : throw new InvalidOperationException($"{type} has no descriptor: nothing that was sealed names it.");

    /// <summary>Writes the descriptors.</summary>
    /// <param name="classes">Class numbers.</param>
    /// <param name="interfaces">Interface numbers.</param>
    /// <param name="row">Where the row of a type is, or null.</param>
    /// <param name="typeObject">The type object, or null.</param>
    /// <param name="methods">The code of the virtual methods, null where there is none.</param>
    public void Fill(
        ClassNumbers classes,
        InterfaceNumbers interfaces,
        Func<TypeInstance, (DataSymbol Table, int Offset)?> row,
        Func<TypeInstance, DataSymbol?> typeObject,
        Func<TypeInstance, IReadOnlyList<FunctionSymbol?>> methods)
    {
        foreach (TypeInstance type in _described)
        {
            bool isInterface = type.Category == TypeCategory.Interface;
            (int first, int last) = isInterface ? (interfaces[type], 0) : classes[type];
            byte[]? bits = interfaces.BitsOf(type);
            (DataSymbol? table, int offset) = row(type) ?? default;
            var builder = new DataBuilder();
            builder.Half(ElementSizeOf(type)).Half(FlagsOf(type)).Word(InstanceSizeOf(type));
            WriteReferences(builder, type);
            builder.Address(type.BaseType is { } parent ? this[parent] : null).Half(first).Half(last);
            builder.Address(bits is null ? null : _shared.Of(bits, "interfaces")).Address(table, offset);
            builder.Address(ElementOf(type) is { } element ? this[element] : null).Address(typeObject(type));
            foreach (FunctionSymbol? method in methods(type))
            {
                builder.Address(method);
            }

            builder.Fill(_symbols[type]);
        }
    }

    private static TypeInstance? ElementOf(TypeInstance type) => type.IsNullable ? type.Arguments[0]
        : type.Category is TypeCategory.Vector or TypeCategory.Array or TypeCategory.Enum ? type.Element : null;

    private bool IsString(TypeInstance type) => type.Category == TypeCategory.Class && _types.IsKnown(type.Definition!, "System.String");

    private int ElementSizeOf(TypeInstance type) => type.Category is TypeCategory.Vector or TypeCategory.Array ? checked((ushort)type.Element!.Size)
        : IsString(type) ? CharSize : 0;

    private int InstanceSizeOf(TypeInstance type) => IsString(type) ? ObjectOffsets.Elements : type.InstanceSize;

    private int FlagsOf(TypeInstance type)
    {
        bool isArray = type.Category is TypeCategory.Vector or TypeCategory.Array;
        return (isArray ? ArrayFlag | (type.Rank << RankShift) : 0)
            | (isArray && type.Element!.ReferenceOffsets.Count > 0 ? ElementReferencesFlag : 0)
            | (type.IsValueType ? ValueTypeFlag : 0)
            | (IsString(type) ? StringFlag : 0)
            | (type.Category == TypeCategory.Enum ? DescriptorLayout.EnumFlag : 0)
            | (type.IsNullable ? NullableFlag : 0)
            | (type.IsDelegate ? DelegateFlag : 0)
            | (type.Category == TypeCategory.Interface ? InterfaceFlag : 0);
    }

    // Of an array of structures for one element, as if it had a header; nothing of an array of references: its flag says it.
    private void WriteReferences(DataBuilder builder, TypeInstance type)
    {
        int[] offsets = type.Category is not (TypeCategory.Vector or TypeCategory.Array) ? [.. type.ObjectReferenceOffsets]
            : type.Element!.IsValueType ? [.. type.Element.ReferenceOffsets.Select(offset => ObjectOffsets.Header + offset)] : [];
        if (offsets.All(offset => offset % WordSize == 0 && offset / WordSize <= LastWordInMap))
        {
            builder.Word(offsets.Length == 0 ? 0 : offsets.Aggregate(1, (map, offset) => map | (1 << (offset / WordSize))));
            return;
        }

        var list = new DataBuilder().Word(offsets.Length);
        foreach (int offset in offsets)
        {
            list.Word(offset);
        }

        builder.Address(_shared.Of(list.ToArray(), "references"));
    }
}
