namespace DeviceKit.Cross.Intermediate;

/// <summary>How a load or a store sees memory; little-endian.</summary>
internal enum MemoryFormat : byte
{
    /// <summary>A byte, sign-extended to I32 by a load.</summary>
    Int8,

    /// <summary>A byte, zero-extended to I32 by a load.</summary>
    UInt8,

    /// <summary>Two bytes, sign-extended to I32 by a load.</summary>
    Int16,

    /// <summary>Two bytes, zero-extended to I32 by a load.</summary>
    UInt16,

    /// <summary>Four bytes as I32.</summary>
    Int32,

    /// <summary>Eight bytes as I64.</summary>
    Int64,

    /// <summary>Four bytes as F32.</summary>
    Single,

    /// <summary>Eight bytes as F64.</summary>
    Double,

    /// <summary>Four bytes as a Reference.</summary>
    Reference,

    /// <summary>Four bytes as a managed Pointer (a `ref` field).</summary>
    Pointer,
}
