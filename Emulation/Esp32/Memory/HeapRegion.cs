using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A piece of a heap's address space; first fit.</summary>
internal sealed class HeapRegion
{
    private readonly SortedList<uint, HeapBlock> _blocks = [];
    private readonly uint _start;
    private readonly int _size;

    public HeapRegion(uint start, int size, bool isDmaCapable)
    {
        _start = start;
        _size = size;
        IsDmaCapable = isDmaCapable;
    }

    public bool IsDmaCapable { get; }

    public IEnumerable<HeapBlock> Blocks => _blocks.Values;

    public int Free => _size - _blocks.Values.Sum(block => block.Size);

    public int LargestFree => Gaps().Max(gap => gap.Size);

    public bool Contains(uint address) => address >= _start && address - _start < _size;

    public HeapBlock? Allocate(int size, uint alignment, int number)
    {
        foreach ((uint start, int room) in Gaps())
        {
            uint aligned = (start + alignment - 1) / alignment * alignment;
            if (room >= size + (int)(aligned - start))
            {
                HeapBlock block = new(aligned, size, number);
                _blocks.Add(aligned, block);
                return block;
            }
        }

        return null;
    }

    /// <summary>The block that an address lies in, or null.</summary>
    public HeapBlock? Find(uint address) => _blocks.Values.FirstOrDefault(block => address >= block.Address && address - block.Address < block.Size);

    public bool Remove(uint address) => _blocks.Remove(address);

    /// <summary>The free pieces, in the order of addresses.</summary>
    public IEnumerable<(uint Start, int Size)> Gaps()
    {
        uint start = _start;
        foreach (HeapBlock block in _blocks.Values)
        {
            yield return (start, (int)(block.Address - start));
            start = block.Address + (uint)block.Size;
        }

        yield return (start, (int)(_start + (uint)_size - start));
    }
}
