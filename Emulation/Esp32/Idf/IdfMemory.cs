using System;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>What addresses of the simulated chip point to: its heap, nothing else.</summary>
internal sealed class IdfMemory(SimulatedHeap heap) : INativeMemory
{
    /// <inheritdoc/>
    public Span<byte> Bytes(Pointer32 address, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (length == 0)
        {
            return default;
        }

        return heap.IsAllocated(address.Value, length)
            ? heap.Span(address.Value, length)
            : throw new ArgumentException($"{length} bytes at {address} are not within one allocation of the heap: it was freed, or never was one.", nameof(address));
    }
}
