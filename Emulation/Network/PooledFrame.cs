using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>A frame in a buffer that goes round: free list, lent, queued, in flight, received, free list. Linked through itself.</summary>
internal sealed class PooledFrame
{
    public PooledFrame(int size) => Buffer = new byte[size];

    /// <summary>The buffer, of the pool's size.</summary>
    public byte[] Buffer { get; }

    /// <summary>The frame's length in bytes.</summary>
    public int Length { get; set; }

    /// <summary>How much of the buffer may have been written to since it was rented.</summary>
    public int Touched { get; set; }

    /// <summary>The sender's tag, or 0.</summary>
    public uint Tag { get; set; }

    /// <summary>The checksums that the interface has verified.</summary>
    public NetifChecksums Verified { get; set; }

    /// <summary>When the last bit leaves the sender.</summary>
    public TimeSpan Departure { get; set; }

    /// <summary>When the frame is at the other end.</summary>
    public TimeSpan Arrival { get; set; }

    /// <summary>The next frame of the queue that holds this one.</summary>
    public PooledFrame? Next { get; set; }

    /// <summary>The frame's bytes.</summary>
    public ReadOnlySpan<byte> Data => Buffer.AsSpan(0, Length);
}
