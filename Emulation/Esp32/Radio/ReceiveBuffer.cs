using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A received frame in one of the driver's buffers: what an eb stands for.</summary>
public sealed class ReceiveBuffer
{
    private readonly byte[] _bytes;

    internal ReceiveBuffer(long number, ReadOnlySpan<byte> frame)
    {
        Number = number;
        _bytes = frame.ToArray();
    }

    /// <summary>Its number, from 1 in the order of coming.</summary>
    public long Number { get; }

    /// <summary>The frame from its Ethernet header on.</summary>
    public ReadOnlyMemory<byte> Data => _bytes;

    /// <summary>True after it was freed; its bytes are then overwritten, so that whoever reads on is found out.</summary>
    public bool IsFreed { get; private set; }

    internal void Free()
    {
        IsFreed = true;
        _bytes.AsSpan().Fill(0xA5);
    }
}
