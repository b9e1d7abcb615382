using System.Linq;
using Mono.Cecil;

namespace DeviceKit.Cross.Types;

/// <content>Conversions of references (ECMA-335 I.8.7, as CoreCLR does them).</content>
internal sealed partial class TypeInstance
{
    /// <summary>Whether a reference to this may stand where one to the other is wanted: classes, interfaces with variance, arrays with covariance. Of a value type its box.</summary>
    public bool IsAssignableTo(TypeInstance other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        switch (other.Category)
        {
            case TypeCategory.Interface:
                return IsVariantOf(other) || Interfaces.Any(one => ReferenceEquals(one, other) || one.IsVariantOf(other)) || IsVectorAs(other);
            case TypeCategory.Vector:
                return Category == TypeCategory.Vector && Element!.IsElementLike(other.Element!);
            case TypeCategory.Array:
                return Category == TypeCategory.Array && Rank == other.Rank && Element!.IsElementLike(other.Element!);
            case TypeCategory.Class when Category == TypeCategory.Interface:
                return other.Definition!.BaseType is null;
            case TypeCategory.Class:
                for (TypeInstance? type = this; type is not null; type = type.BaseType)
                {
                    if (ReferenceEquals(type, other) || type.IsVariantOf(other))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    /// <summary>Whether it is the same generic interface or delegate with arguments that its variance lets stand for the other's.</summary>
    internal bool IsVariantOf(TypeInstance other)
    {
        if (!IsGeneric || !ReferenceEquals(Definition, other.Definition) || Category is not (TypeCategory.Interface or TypeCategory.Class))
        {
            return false;
        }

        for (int i = 0; i < Arguments.Count; i++)
        {
            (TypeInstance mine, TypeInstance wanted) = (Arguments[i], other.Arguments[i]);
            GenericParameter variable = Definition!.GenericParameters[i];
            bool fits = ReferenceEquals(mine, wanted)
                || (mine.IsReference && wanted.IsReference
                    && ((variable.IsCovariant && mine.IsAssignableTo(wanted)) || (variable.IsContravariant && wanted.IsAssignableTo(mine))));
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsVectorAs(TypeInstance other) =>
        Category == TypeCategory.Vector && VectorInterfaces.Contains(_system, other) && Element!.IsElementLike(other.Arguments[0]);

    // Arrays of references convert as their elements do; of integers and enums when only the sign differs.
    private bool IsElementLike(TypeInstance other) =>
        ReferenceEquals(this, other)
        || (IsReference && other.IsReference && IsAssignableTo(other))
        || (Category is TypeCategory.Primitive or TypeCategory.Enum && other.Category is TypeCategory.Primitive or TypeCategory.Enum && Unsigned(Primitive) == Unsigned(other.Primitive))
        || (Category == TypeCategory.Pointer && other.Category == TypeCategory.Pointer && Element!.IsElementLike(other.Element!));

    private static MetadataType Unsigned(MetadataType primitive) => primitive switch
    {
        MetadataType.SByte => MetadataType.Byte,
        MetadataType.Int16 => MetadataType.UInt16,
        MetadataType.Int32 => MetadataType.UInt32,
        MetadataType.Int64 => MetadataType.UInt64,
        MetadataType.IntPtr => MetadataType.UIntPtr,
        _ => primitive,
    };
}
