using System;

namespace DeviceKit.Native;

/// <summary>The memory that a library's addresses point to: the machine's own on the target, a simulated one on the host.</summary>
public interface INativeMemory
{
    /// <summary>The bytes at an address, to be read and written in place; good for as long as the library leaves the memory there.</summary>
    /// <param name="address">Where they begin.</param>
    /// <param name="length">Their number.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="ArgumentException">The range is not memory of the library, as far as that can be known.</exception>
    Span<byte> Bytes(Pointer32 address, int length);
}
