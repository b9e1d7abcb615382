using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <summary>
/// Where the fields of a structure are, by the rules of CoreCLR (classlayoutinfo.cpp, methodtablebuilder.cpp): sizes and offsets are .NET's for all
/// structures without references and native integers.
/// </summary>
internal static class StructureLayout
{
    private const int MaximumLeaves = 16;
    private const int DefaultPack = 32;
    private const int WordSize = 8; // Of the .NET whose sizes these are.

    /// <summary>Lays a structure out.</summary>
    public static ValueLayout Of(TypeSystem system, TypeInstance type)
    {
        TypeDefinition definition = type.Definition!;
        FieldInstance[] fields = ValueLayout.FieldsOf(system, type);
        int pack = definition.PackingSize > 0 ? definition.PackingSize : DefaultPack;
        (int end, int alignment) = definition.IsExplicitLayout ? Explicit(fields, pack)
            : definition.IsAutoLayout ? Automatic(fields)
            : Sequential(fields, pack);
        alignment = Math.Max(alignment, SpecialAlignment(system, definition));
        int repeats = Repeats(definition);
        bool isSized = definition.ClassSize > 0 && !definition.IsAutoLayout;
        int size = isSized ? Math.Max(end, definition.ClassSize) : ValueLayout.Align(Math.Max(end, 1), alignment) * repeats;

        int[] references = [.. fields.SelectMany(field => field.Type.ReferenceOffsets.Select(offset => field.Offset + offset)).Distinct().Order()];
        if (repeats > 1)
        {
            int stride = size / repeats;
            references = [.. Enumerable.Range(0, repeats).SelectMany(i => references.Select(offset => (i * stride) + offset))];
        }

        bool isWhole = definition.IsExplicitLayout || repeats > 1 || (isSized && definition.ClassSize > Math.Max(end, 1));
        return new ValueLayout(size, alignment, fields, isWhole ? null : LeavesOf(fields), references, fields.Any(field => field.Type.ContainsReferences));
    }

    /// <summary>How often the field of an inline array is there; 1 of other structures.</summary>
    public static int Repeats(TypeDefinition definition)
    {
        CustomAttribute? inline = definition.HasCustomAttributes
            ? definition.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType.FullName == "System.Runtime.CompilerServices.InlineArrayAttribute")
            : null;
        return inline?.ConstructorArguments is [{ Value: int length }] ? length : 1;
    }

    private static (int End, int Alignment) Sequential(FieldInstance[] fields, int pack)
    {
        int end = 0;
        int largest = 1;
        foreach (FieldInstance field in fields)
        {
            int alignment = Math.Min(field.Type.Alignment, pack);
            field.Offset = ValueLayout.Align(end, alignment);
            end = field.Offset + field.Type.Size;
            largest = Math.Max(largest, alignment);
        }

        return (end, largest);
    }

    // Scalars by falling size, then the structures in their order. Without references it is as large and as aligned as on a 64-bit .NET.
    private static (int End, int Alignment) Automatic(FieldInstance[] fields)
    {
        IEnumerable<FieldInstance> scalars = fields.Where(field => field.Type.Category != TypeCategory.Structure).OrderByDescending(field => field.Type.Size);
        (int end, int alignment) = Sequential([.. scalars, .. fields.Where(field => field.Type.Category == TypeCategory.Structure)], DefaultPack);
        bool isNatural = fields.Any(field => field.Type.ContainsReferences) || fields is [{ Type.Category: TypeCategory.Structure }];
        return isNatural ? (end, alignment) : (end, Math.Max(alignment, (int)Math.Min(BitOperations.RoundUpToPowerOf2((uint)end), WordSize)));
    }

    private static (int End, int Alignment) Explicit(FieldInstance[] fields, int pack)
    {
        int end = 0;
        int largest = 1;
        foreach (FieldInstance field in fields)
        {
            field.Offset = field.Definition.Offset;
            end = Math.Max(end, field.Offset + field.Type.Size);
            largest = Math.Max(largest, Math.Min(field.Type.Alignment, pack));
        }

        return (end, largest);
    }

    private static int SpecialAlignment(TypeSystem system, TypeDefinition definition) =>
        system.IsKnown(definition, "System.Int128") || system.IsKnown(definition, "System.UInt128") ? 16 : 1;

    private static Leaf[]? LeavesOf(FieldInstance[] fields)
    {
        var leaves = new List<Leaf>();
        foreach (FieldInstance field in fields)
        {
            if (field.Type.Leaves is not { } inner || leaves.Count + inner.Count > MaximumLeaves)
            {
                return null;
            }

            leaves.AddRange(inner.Select(leaf => new Leaf(field.Offset + leaf.Offset, leaf.Format, leaf.Field ?? field)));
        }

        return [.. leaves.OrderBy(leaf => leaf.Offset)];
    }
}
