using DeviceKit.CoreLib.Runtime;

namespace System;

public abstract unsafe partial class Enum : ValueType, IComparable, IConvertible, ISpanFormattable
{
    protected Enum()
    {
    }

    /// <summary>The value, sign-extended where the representation is signed.</summary>
    internal long Value => ValueAt((byte*)Intrinsics.AddressOf(this) + 4, TypeDescriptor.Of(this)->Element);

    public override bool Equals(object? obj) => obj is Enum other && Intrinsics.TypeOf(this) == Intrinsics.TypeOf(other) && Value == other.Value;

    public override int GetHashCode()
    {
        long value = Value;
        return TypeDescriptor.Of(this)->InstanceSize > 8 ? (int)value ^ (int)(value >> 32) : (int)value;
    }

    public int CompareTo(object? target)
    {
        if (target is null)
        {
            return 1;
        }

        if (target is not Enum other || Intrinsics.TypeOf(this) != Intrinsics.TypeOf(other))
        {
            throw new ArgumentException(string.Concat("Object must be the same type as the enum. The type passed in was '", target.GetType().ToString(), "'; the enum type was '", GetType().ToString() + "'."));
        }

        return IsUnsigned(TypeDescriptor.Of(this)->Element) ? ((ulong)Value).CompareTo((ulong)other.Value) : Value.CompareTo(other.Value);
    }

    public bool HasFlag(Enum flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        if (Intrinsics.TypeOf(this) != Intrinsics.TypeOf(flag))
        {
            throw new ArgumentException(string.Concat("The argument type, '", flag.GetType().ToString(), "', is not the same as the enum type '", GetType().ToString() + "'."));
        }

        return (Value & flag.Value) == flag.Value;
    }

    internal static bool IsUnsigned(TypeDescriptor* representation)
    {
        nint type = (nint)representation;
        return type == Intrinsics.TypeDescriptorOf<byte>() || type == Intrinsics.TypeDescriptorOf<ushort>() || type == Intrinsics.TypeDescriptorOf<uint>()
            || type == Intrinsics.TypeDescriptorOf<ulong>();
    }

    internal static long ValueAt(byte* at, TypeDescriptor* representation)
    {
        nint type = (nint)representation;
        return type == Intrinsics.TypeDescriptorOf<int>() ? *(int*)at
            : type == Intrinsics.TypeDescriptorOf<byte>() ? *at
            : type == Intrinsics.TypeDescriptorOf<sbyte>() ? *(sbyte*)at
            : type == Intrinsics.TypeDescriptorOf<short>() ? *(short*)at
            : type == Intrinsics.TypeDescriptorOf<ushort>() ? *(ushort*)at
            : type == Intrinsics.TypeDescriptorOf<uint>() ? *(uint*)at
            : *(long*)at;
    }
}
