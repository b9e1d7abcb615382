namespace DeviceKit.Cross.Intermediate;

/// <summary>
/// What a value of the intermediate form is. Structures have no values: they live in <see cref="Slot"/>s and in memory, and cross calls as their leaves.
/// </summary>
internal enum ValueKind : byte
{
    /// <summary>No value: the instruction is for its effect.</summary>
    None,

    /// <summary>A 32-bit integer; smaller integers are extended to it. Native integers and unmanaged pointers are this kind too.</summary>
    I32,

    /// <summary>A 64-bit integer.</summary>
    I64,

    /// <summary>An IEEE 754 binary32.</summary>
    F32,

    /// <summary>An IEEE 754 binary64.</summary>
    F64,

    /// <summary>A reference to the start of an object, or null.</summary>
    Reference,

    /// <summary>A managed pointer: into an object, a slot or static data, or null.</summary>
    Pointer,
}
