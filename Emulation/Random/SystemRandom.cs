using System;
using System.Buffers.Binary;
using System.Security.Cryptography;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>Random bytes from the operating system; as good as a device's hardware generator.</summary>
public sealed class SystemRandom : IRandom
{
    /// <inheritdoc/>
    public void Fill(Span<byte> destination) => RandomNumberGenerator.Fill(destination);

    /// <inheritdoc/>
    public uint NextUInt32()
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        RandomNumberGenerator.Fill(bytes);
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes);
    }
}
