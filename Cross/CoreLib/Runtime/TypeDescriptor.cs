using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>A type descriptor as the compiler lays it into constants; Cross/README.md has the table.</summary>
internal unsafe struct TypeDescriptor
{
    public const int IsArray = 1;
    public const int HoldsReferences = 2;
    public const int IsValueType = 4;
    public const int IsString = 8;
    public const int IsEnum = 16;
    public const int IsNullable = 32;
    public const int IsDelegate = 64;
    public const int IsInterfaceType = 128;

    /// <summary>Bytes of an element of an array or string, else 0.</summary>
    public ushort ElementSize;

    /// <summary>What it is; the rank from bit 8 on.</summary>
    public ushort Flags;

    /// <summary>Bytes of an instance without elements, header included.</summary>
    public int InstanceSize;

    /// <summary>Where references are: bits, the address of a list, or 0.</summary>
    public uint References;

    /// <summary>The base class, or null.</summary>
    public TypeDescriptor* Base;

    /// <summary>The class number, or the number of an interface.</summary>
    public ushort ClassNumber;

    /// <summary>The last class number of its subclasses.</summary>
    public ushort LastClassNumber;

    /// <summary>The bit set of the interfaces that it can be cast to, or null.</summary>
    public uint* Interfaces;

    /// <summary>The row of interface methods, or 0.</summary>
    public nint InterfaceRow;

    /// <summary>The element of arrays, enums and Nullable, or null.</summary>
    public TypeDescriptor* Element;

    /// <summary>The RuntimeType object, or 0 where nothing asks for it.</summary>
    public nint TypeObject;

    public readonly int Rank => (Flags >> 8) & 31;

    public readonly bool IsInterface => (Flags & IsInterfaceType) != 0;

    public static TypeDescriptor* Of(object value) => (TypeDescriptor*)Intrinsics.TypeOf(value);
}
