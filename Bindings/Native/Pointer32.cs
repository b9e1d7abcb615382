using System.Globalization;

namespace DeviceKit.Native;

/// <summary>A pointer of a 32-bit target, four bytes on every host, so that records of that target have their own layout anywhere.</summary>
/// <param name="Value">The address.</param>
public readonly record struct Pointer32(uint Value)
{
    /// <summary>The null pointer.</summary>
    public static Pointer32 Null => default;

    /// <summary>True for the null pointer.</summary>
    public bool IsNull => Value == 0;

    /// <summary>The address <paramref name="offset"/> bytes further on.</summary>
    /// <param name="address">An address.</param>
    /// <param name="offset">In bytes; may be negative.</param>
    /// <returns>The other address.</returns>
    public static Pointer32 operator +(Pointer32 address, int offset) => address.Add(offset);

    /// <summary>The address <paramref name="offset"/> bytes before.</summary>
    /// <param name="address">An address.</param>
    /// <param name="offset">In bytes; may be negative.</param>
    /// <returns>The other address.</returns>
    public static Pointer32 operator -(Pointer32 address, int offset) => address.Subtract(offset);

    /// <summary>What a native pointer is on a 32-bit target.</summary>
    /// <param name="pointer">The pointer.</param>
    /// <returns>The same address.</returns>
    /// <exception cref="System.OverflowException">The pointer lies above 4 GB: this is not a 32-bit target.</exception>
    public static unsafe Pointer32 From(void* pointer) => new(checked((uint)(nuint)pointer));

    /// <summary>The address <paramref name="offset"/> bytes further on; wraps around at 4 GB.</summary>
    /// <param name="offset">In bytes; may be negative.</param>
    /// <returns>The other address.</returns>
    public Pointer32 Add(int offset) => new(unchecked(Value + (uint)offset));

    /// <summary>The address <paramref name="offset"/> bytes before; wraps around at 4 GB.</summary>
    /// <param name="offset">In bytes; may be negative.</param>
    /// <returns>The other address.</returns>
    public Pointer32 Subtract(int offset) => new(unchecked(Value - (uint)offset));

    /// <summary>The pointer itself; only to be followed on the target.</summary>
    /// <returns>The same address.</returns>
    public unsafe void* ToPointer() => (void*)(nuint)Value;

    /// <summary>Hexadecimal, eight digits: 0x3ffb0000.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "0x" + Value.ToString("x8", CultureInfo.InvariantCulture);
}
