using System;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>What addresses of the simulated chip point to: its heap, nothing else.</summary>
internal sealed class IdfMemory(IdfCore core) : INativeMemory
{
    /// <inheritdoc/>
    public Span<byte> Bytes(Pointer32 address, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (length == 0)
        {
            return default;
        }

        if (!core.Heap.IsAllocated(address.Value, length))
        {
            // On the chip it goes on with whatever is there.
            core.Contract.Add("heap.access", "heap_caps_free", $"{length} bytes at {address}");
            throw new ArgumentException($"{length} bytes at {address} are not within one allocation of the heap: it was freed, or never was one.", nameof(address));
        }

        return core.Heap.Span(address.Value, length);
    }
}
