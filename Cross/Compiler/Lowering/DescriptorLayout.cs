namespace DeviceKit.Cross.Lowering;

/// <summary>Offsets in bytes in objects and type descriptors; see Cross/README.md.</summary>
internal static class DescriptorLayout
{
    /// <summary>In an object: the address of its descriptor.</summary>
    public const int Descriptor = 0;

    /// <summary>In an array: the number of elements. In a boxed value: the value.</summary>
    public const int Length = 4;

    /// <summary>In a descriptor: 16 bits of flags.</summary>
    public const int Flags = 2;

    /// <summary>In a descriptor: the class number, 16 bits.</summary>
    public const int ClassNumber = 16;

    /// <summary>In a descriptor: the address of the bit set of interfaces, or 0.</summary>
    public const int Interfaces = 20;

    /// <summary>In a descriptor: the address of the row of interface methods.</summary>
    public const int InterfaceRow = 24;

    /// <summary>In a descriptor: the element's descriptor.</summary>
    public const int Element = 28;

    /// <summary>In a descriptor: the first virtual method's code.</summary>
    public const int VirtualMethods = 36;

    /// <summary>The flag of enums.</summary>
    public const int EnumFlag = 16;
}
