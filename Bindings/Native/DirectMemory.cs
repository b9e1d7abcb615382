using System;

namespace DeviceKit.Native;

/// <summary>The memory of a 32-bit target, on the target: an address is a pointer.</summary>
public sealed class DirectMemory : INativeMemory
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The address is null and the length is not zero, or the process is not a 32-bit one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    public unsafe Span<byte> Bytes(Pointer32 address, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (length == 0)
        {
            return default;
        }

        if (sizeof(nint) != sizeof(uint))
        {
            throw new ArgumentException("An address of a 32-bit target cannot be followed by a 64-bit process: use a simulated memory.", nameof(address));
        }

        return address.IsNull
            ? throw new ArgumentException("The null pointer has no memory behind it.", nameof(address))
            : new Span<byte>(address.ToPointer(), length);
    }
}
