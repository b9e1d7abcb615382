using System;

namespace DeviceKit.Stack.Buffers;

/// <summary>A frame that waits: for its next hop's address, or for the loopback queue. Belongs to a <see cref="PacketPool"/>.</summary>
internal sealed class PacketBuffer
{
    private readonly byte[] _bytes;

    public PacketBuffer(int capacity) => _bytes = new byte[capacity];

    /// <summary>The next buffer in the one queue or list that holds this one.</summary>
    public PacketBuffer? Next { get; set; }

    /// <summary>The number of bytes in use.</summary>
    public int Length { get; set; }

    /// <summary>What the transport is told when the packet has left or was given up, if not 0.</summary>
    public uint Tag { get; set; }

    public Span<byte> Span => _bytes.AsSpan(0, Length);

    public int Capacity => _bytes.Length;
}
