using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Importing;

/// <content>Values in memory, structures leaf by leaf while they are small.</content>
internal sealed partial class MethodImporter
{
    private const int MaximumLeaves = 8;

    /// <summary>The value of a type at a place: loaded, or of a structure the place itself. The prefixes of the instruction hold.</summary>
    private StackValue ReadFrom(TypeInstance type, Place place)
    {
        if (type.Category == TypeCategory.Structure)
        {
            var value = new StackValue(ValueKind.None, place.Base)
            {
                Offset = place.Offset, Type = type, Alias = place.Alias, IsUnaligned = place.IsUnaligned || _isUnaligned,
            };
            return _isVolatile ? CopyToTemporary(value) : value;
        }

        return new StackValue(type.Kind, _builder.Load(Access(Scalars.FormatOf(type), place), place.Base, place.Offset)) { Type = TypeOnStack(type) };
    }

    /// <summary>Writes a value of a type to a place.</summary>
    private void WriteTo(TypeInstance type, Place place, StackValue value)
    {
        if (type.Category != TypeCategory.Structure)
        {
            Instruction scalar = Coerce(Scalar(value), type.Kind);
            _builder.Store(Access(Scalars.FormatOf(type), place), place.Base, scalar, place.Offset);
            return;
        }

        if (!value.IsStructure || value.Type != type)
        {
            throw Fault($"a value of {(object?)value.Type ?? value.Kind} stands where {type} is wanted");
        }

        CopyStructure(type, value.Place, place);
    }

    private void CopyStructure(TypeInstance type, Place from, Place to)
    {
        if (type.Leaves is not { Count: <= MaximumLeaves } leaves)
        {
            Instruction target = AddressOf(to);
            _builder.Emit(Operation.CopyBlock, ValueKind.None, null, type.Size, target, AddressOf(from));
            return;
        }

        // All loads come first: .NET allows that the two places overlap.
        var values = new Instruction[leaves.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = LoadLeaf(type, leaves[i], from);
        }

        for (int i = 0; i < values.Length; i++)
        {
            StoreLeaf(type, leaves[i], to, values[i]);
        }
    }

    /// <summary>The leaves of a structure as values.</summary>
    private void LoadLeaves(StackValue value, List<Instruction> target)
    {
        foreach (Leaf leaf in value.Type!.Leaves!)
        {
            target.Add(LoadLeaf(value.Type, leaf, value.Place));
        }
    }

    private Instruction LoadLeaf(TypeInstance type, Leaf leaf, Place place) =>
        _builder.Load(LeafAccess(type, leaf, place), place.Base, place.Offset + leaf.Offset);

    private void StoreLeaf(TypeInstance type, Leaf leaf, Place place, Instruction value) =>
        _builder.Store(LeafAccess(type, leaf, place), place.Base, value, place.Offset + leaf.Offset);

    private void Zero(TypeInstance type, Place place)
    {
        if (type.Category != TypeCategory.Structure)
        {
            _builder.Store(Access(Scalars.FormatOf(type), place), place.Base, _builder.Constant(type.Kind, 0), place.Offset);
        }
        else if (type.Leaves is { Count: <= MaximumLeaves } leaves)
        {
            foreach (Leaf leaf in leaves)
            {
                StoreLeaf(type, leaf, place, _builder.Constant(CallConvention.KindOf(leaf), 0));
            }
        }
        else
        {
            _builder.Emit(Operation.ZeroBlock, ValueKind.None, null, type.Size, AddressOf(place));
        }
    }

    private MemoryAccess LeafAccess(TypeInstance type, Leaf leaf, Place place)
    {
        var access = new MemoryAccess(leaf.Format, place.Alias, _isVolatile);
        return place.IsUnaligned || _isUnaligned || IsUnaligned(type.Alignment, leaf.Offset, access.Size) ? access with { IsUnaligned = true } : access;
    }

    private MemoryAccess Access(MemoryFormat format, Place place) => new(format, place.Alias, _isVolatile, false, place.IsUnaligned || _isUnaligned);

    /// <summary>Whether a scalar at an offset in something of an alignment may be unaligned; words of 8 bytes need the alignment of words only.</summary>
    private static bool IsUnaligned(int alignment, int offset, int size)
    {
        int wanted = size > 4 ? 4 : size;
        return alignment < wanted || offset % wanted != 0;
    }

    /// <summary>What is worth knowing of a value's type on the stack.</summary>
    private static TypeInstance? TypeOnStack(TypeInstance type) => type.Category == TypeCategory.ByReference ? null : type;
}
