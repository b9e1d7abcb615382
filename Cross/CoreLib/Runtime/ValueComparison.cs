using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>
/// Equality of values whose type does not define it: references by Equals, everything else by its bits. Floating point and structures inside that define
/// an equality of their own are compared by their bits as well.
/// </summary>
internal static unsafe class ValueComparison
{
    public static bool Equal(object first, object second)
    {
        TypeDescriptor* type = TypeDescriptor.Of(first);
        if (type != TypeDescriptor.Of(second))
        {
            return false;
        }

        var a = (nint*)Intrinsics.AddressOf(first);
        var b = (nint*)Intrinsics.AddressOf(second);
        int words = type->InstanceSize >> 2;
        for (int i = 1; i < words; i++)
        {
            if (a[i] != b[i] && !(HasReference(type, i) && a[i] != 0 && b[i] != 0 && Intrinsics.ObjectAt(a[i]).Equals(Intrinsics.ObjectAt(b[i]))))
            {
                return false;
            }
        }

        return true;
    }

    public static int HashCode(object value)
    {
        TypeDescriptor* type = TypeDescriptor.Of(value);
        var words = (nint*)Intrinsics.AddressOf(value);
        int count = type->InstanceSize >> 2;
        int hash = 17;
        for (int i = 1; i < count; i++)
        {
            hash = (hash * 31) + (HasReference(type, i) ? words[i] == 0 ? 0 : Intrinsics.ObjectAt(words[i]).GetHashCode() : (int)words[i]);
        }

        return hash;
    }

    public static bool SameBits(object first, object second)
    {
        TypeDescriptor* type = TypeDescriptor.Of(first);
        return type == TypeDescriptor.Of(second) && (type->Flags & TypeDescriptor.IsValueType) != 0
            && Memory.Equal((byte*)Intrinsics.AddressOf(first) + 4, (byte*)Intrinsics.AddressOf(second) + 4, type->InstanceSize - 4);
    }

    private static bool HasReference(TypeDescriptor* type, int word)
    {
        uint references = type->References;
        if ((references & 1) != 0)
        {
            return word < 32 && ((references >> word) & 1) != 0;
        }

        var list = (int*)references;
        for (int i = 1; list is not null && i <= *list; i++)
        {
            if (list[i] == word * 4)
            {
                return true;
            }
        }

        return false;
    }
}
