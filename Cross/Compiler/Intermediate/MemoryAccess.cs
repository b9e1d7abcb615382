namespace DeviceKit.Cross.Intermediate;

/// <summary>The subject of a <see cref="Operation.Load"/> or <see cref="Operation.Store"/>.</summary>
/// <param name="Format">Width and kind.</param>
/// <param name="Alias">
/// What the memory is a part of: accesses of different aliases (compared by reference or Equals) never overlap. A FieldInstance for a field of an
/// object or a static field, a TypeInstance for the elements of arrays of that type; null where nothing is known (through a managed or unmanaged pointer).
/// </param>
/// <param name="IsVolatile">Neither removed, nor merged, nor moved over another memory access.</param>
/// <param name="IsReadOnly">The memory does not change after it was first visible (array length, type descriptor, string contents): only order with its creation matters.</param>
/// <param name="IsUnaligned">The address may be unaligned for the format (prefix `unaligned.`).</param>
internal sealed record MemoryAccess(MemoryFormat Format, object? Alias = null, bool IsVolatile = false, bool IsReadOnly = false, bool IsUnaligned = false)
{
    /// <summary>The kind of the value that is loaded or stored.</summary>
    public ValueKind Kind => Format switch
    {
        MemoryFormat.Int64 => ValueKind.I64,
        MemoryFormat.Single => ValueKind.F32,
        MemoryFormat.Double => ValueKind.F64,
        MemoryFormat.Reference => ValueKind.Reference,
        MemoryFormat.Pointer => ValueKind.Pointer,
        _ => ValueKind.I32,
    };

    /// <summary>Bytes of memory.</summary>
    public int Size => Format switch
    {
        MemoryFormat.Int8 or MemoryFormat.UInt8 => 1,
        MemoryFormat.Int16 or MemoryFormat.UInt16 => 2,
        MemoryFormat.Int64 or MemoryFormat.Double => 8,
        _ => 4,
    };
}
