using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Types;
using Mono.Cecil;

namespace DeviceKit.Cross.Preinitialising;

/// <summary>Where words that may be addresses are, besides object references: native integers and pointers.</summary>
internal static class AddressWords
{
    /// <summary>Their offsets in a value.</summary>
    public static IEnumerable<int> OfValue(TypeInstance type)
    {
        switch (type.Category)
        {
            case TypeCategory.Pointer or TypeCategory.FunctionPointer or TypeCategory.ByReference:
                return [0];
            case TypeCategory.Primitive or TypeCategory.Enum:
                return type.Primitive is MetadataType.IntPtr or MetadataType.UIntPtr ? [0] : [];
            case TypeCategory.Structure:
                IEnumerable<int> once = type.InstanceFields.SelectMany(field => OfValue(field.Type).Select(offset => field.Offset + offset));
                int repeats = StructureLayout.Repeats(type.Definition!);
                return repeats == 1 ? once : Enumerable.Range(0, repeats).SelectMany(i => once.Select(offset => (i * (type.Size / repeats)) + offset));
            default:
                return [];
        }
    }

    /// <summary>Their offsets in an object without elements.</summary>
    public static IEnumerable<int> OfObject(TypeInstance type)
    {
        if (type.IsValueType)
        {
            return OfValue(type).Select(offset => 4 + offset);
        }

        IEnumerable<int> words = [];
        for (TypeInstance? part = type; part?.Category == TypeCategory.Class; part = part.BaseType)
        {
            words = words.Concat(part.InstanceFields.SelectMany(field => OfValue(field.Type).Select(offset => field.Offset + offset)));
        }

        return words;
    }
}
