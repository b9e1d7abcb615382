using System.Linq;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>An address that a driver keeps beyond a call: what is there has to live as long.</summary>
internal sealed class KeptPointer
{
    private readonly SimulatedHeap _heap;
    private readonly HeapBlock? _block;

    /// <summary>Keeps an address.</summary>
    /// <param name="heap">The chip's heap.</param>
    /// <param name="address">Any; what does not lie in an allocation is a number or a constant, and lives for ever.</param>
    public KeptPointer(SimulatedHeap heap, Pointer32 address)
    {
        _heap = heap;
        Address = address;
        _block = heap.Live.FirstOrDefault(block => address.Value >= block.Address && address.Value - block.Address < block.Size);
    }

    /// <summary>The address.</summary>
    public Pointer32 Address { get; }

    /// <summary>True once the allocation that it lies in was freed, whatever is there now.</summary>
    public bool IsFreed => _block is not null && !_heap.Live.Contains(_block);

    /// <inheritdoc/>
    public override string ToString() => _block is null ? $"{Address}" : $"{_block.Size} bytes at {new Pointer32(_block.Address)}";
}
