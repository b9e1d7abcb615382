namespace DeviceKit.Emulation.Esp32;

/// <summary>The type of a value; the values are those of nvs_type_t, and of the byte on flash.</summary>
public enum NvsType
{
    /// <summary>8 bits without sign.</summary>
    U8 = 0x01,

    /// <summary>8 bits with sign.</summary>
    I8 = 0x11,

    /// <summary>16 bits without sign.</summary>
    U16 = 0x02,

    /// <summary>16 bits with sign.</summary>
    I16 = 0x12,

    /// <summary>32 bits without sign.</summary>
    U32 = 0x04,

    /// <summary>32 bits with sign.</summary>
    I32 = 0x14,

    /// <summary>64 bits without sign.</summary>
    U64 = 0x08,

    /// <summary>64 bits with sign.</summary>
    I64 = 0x18,

    /// <summary>32 bits of IEEE 754.</summary>
    Float = 0x24,

    /// <summary>64 bits of IEEE 754.</summary>
    Double = 0x28,

    /// <summary>A text that ends with NUL, at most 4,000 bytes with it.</summary>
    String = 0x21,

    /// <summary>Bytes, in chunks on as many pages as they need.</summary>
    Blob = 0x42,

    /// <summary>On flash only: the index of a blob's chunks.</summary>
    BlobIndex = 0x48,

    /// <summary>Any of them, for an iteration.</summary>
    Any = 0xFF,
}
