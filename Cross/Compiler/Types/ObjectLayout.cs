using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Cross.Types;

/// <summary>How memory holds an object. Nothing in it needs more than the alignment of an object, 4 bytes.</summary>
/// <param name="Size">Bytes, header included, a multiple of 4; of arrays and strings without the elements.</param>
/// <param name="End">Bytes up to the end of the last field.</param>
/// <param name="Fields">The fields that the class itself declares.</param>
/// <param name="References">The offsets of all object references.</param>
internal sealed record ObjectLayout(int Size, int End, IReadOnlyList<FieldInstance> Fields, IReadOnlyList<int> References)
{
    private const int ObjectAlignment = 4;

    /// <summary>Lays an object of the type out; a boxed value for a value type.</summary>
    public static ObjectLayout Of(TypeSystem system, TypeInstance type) => type.Category switch
    {
        TypeCategory.Vector => new ObjectLayout(ObjectOffsets.Elements, ObjectOffsets.Elements, [], []),
        TypeCategory.Array => new ObjectLayout(ObjectOffsets.Elements + (8 * type.Rank), ObjectOffsets.Elements + (8 * type.Rank), [], []),
        TypeCategory.Class => OfClass(system, type),
        TypeCategory.Primitive or TypeCategory.Enum or TypeCategory.Structure => OfBox(type),
        _ => new ObjectLayout(ObjectOffsets.Header, ObjectOffsets.Header, [], []),
    };

    private static ObjectLayout OfBox(TypeInstance type)
    {
        int end = ObjectOffsets.Header + type.Size;
        return new ObjectLayout(ValueLayout.Align(end, ObjectAlignment), end, [], [.. type.ReferenceOffsets.Select(offset => ObjectOffsets.Header + offset)]);
    }

    private static ObjectLayout OfClass(TypeSystem system, TypeInstance type)
    {
        TypeInstance? parent = type.BaseType;
        int start = parent?.EndOfFields ?? ObjectOffsets.Header;
        FieldInstance[] fields = ValueLayout.FieldsOf(system, type);
        int end = IsPlaced(system, type) ? InOrder(fields, start)
            : type.Definition!.IsExplicitLayout ? Explicit(fields, start)
            : Packed(fields, start);
        IEnumerable<int> own = fields.SelectMany(field => field.Type.ReferenceOffsets.Select(offset => field.Offset + offset));
        return new ObjectLayout(ValueLayout.Align(end, ObjectAlignment), end, fields, [.. (parent?.ObjectReferenceOffsets ?? []).Concat(own).Distinct().Order()]);
    }

    // A string's length and first character are where Cross/README.md says; the length of an array is not a field.
    private static bool IsPlaced(TypeSystem system, TypeInstance type) => system.IsKnown(type.Definition!, "System.String");

    private static int InOrder(IEnumerable<FieldInstance> fields, int start)
    {
        int end = start;
        foreach (FieldInstance field in fields)
        {
            field.Offset = ValueLayout.Align(end, AlignmentOf(field));
            end = field.Offset + field.Type.Size;
        }

        return end;
    }

    // Small fields first go where the base class left a gap; then by falling alignment, references before the other words, so that the map of references is short.
    private static int Packed(FieldInstance[] fields, int start)
    {
        var rest = new List<FieldInstance>(fields.OrderByDescending(AlignmentOf).ThenByDescending(field => field.Type.IsReference));
        int end = start;
        while (rest.Count > 0 && end % ObjectAlignment != 0)
        {
            int gap = ValueLayout.Align(end, ObjectAlignment) - end;
            FieldInstance? small = rest.Find(field => end % AlignmentOf(field) == 0 && field.Type.Size <= gap);
            if (small is null)
            {
                break;
            }

            small.Offset = end;
            end += small.Type.Size;
            rest.Remove(small);
        }

        return InOrder(rest, end);
    }

    private static int Explicit(FieldInstance[] fields, int start)
    {
        int origin = ValueLayout.Align(start, ObjectAlignment);
        int end = start;
        foreach (FieldInstance field in fields)
        {
            field.Offset = origin + field.Definition.Offset;
            end = Math.Max(end, field.Offset + field.Type.Size);
        }

        return end;
    }

    private static int AlignmentOf(FieldInstance field) => Math.Min(field.Type.Alignment, ObjectAlignment);
}
