using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Emulation.Esp32;

/// <summary>
/// The ESP32's heap: internal memory, which DMA reaches, and external memory, which it does not. Addresses have 32 bits and are true ones of
/// this process.
/// </summary>
public sealed class SimulatedHeap : IDisposable
{
    private const byte Scribble = 0xA5;

    private readonly LowMemory _memory;
    private readonly HeapRegion _internal;
    private readonly HeapRegion? _external;
    private int _lastNumber;
    private uint? _written;

    /// <summary>An empty heap.</summary>
    /// <param name="internalSize">The internal memory in bytes; an ESP32 with WiFi running has about 160 KB left.</param>
    /// <param name="externalSize">The external memory in bytes, or 0.</param>
    /// <exception cref="PlatformNotSupportedException">The system is not Linux.</exception>
    public SimulatedHeap(int internalSize = 160 * 1024, int externalSize = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(internalSize, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(externalSize);
        _memory = new LowMemory(internalSize + externalSize);
        _internal = new HeapRegion(_memory.Address, internalSize, isDmaCapable: true);
        _memory.GetSpan().Fill(Scribble);
        _external = externalSize == 0 ? null : new HeapRegion(_memory.Address + (uint)internalSize, externalSize, isDmaCapable: false);
    }

    /// <summary>What is allocated now, in the order of allocation: at the end, what leaked.</summary>
    public IReadOnlyList<HeapBlock> Live => [.. Regions.SelectMany(region => region.Blocks).OrderBy(block => block.Number)];

    private IEnumerable<HeapRegion> Regions => _external is null ? [_internal] : [_internal, _external];

    /// <summary>heap_caps_malloc and heap_caps_aligned_alloc.</summary>
    /// <param name="size">Bytes, at least 1.</param>
    /// <param name="capabilities">What the memory has to be good for.</param>
    /// <param name="alignment">A power of two, at least 4.</param>
    /// <returns>The address, or 0 when there is no such memory. Its content holds no promise.</returns>
    public uint Allocate(int size, MemoryCapabilities capabilities, int alignment = 4)
    {
        if (size < 1)
        {
            return 0;
        }

        int rounded = (size + 3) & ~3;
        HeapBlock? block = Fitting(capabilities)
            .Select(region => region.Allocate(rounded, (uint)Math.Max(4, alignment), _lastNumber + 1))
            .FirstOrDefault(found => found is not null);
        if (block is null)
        {
            return 0;
        }

        _lastNumber++;
        _written ??= FindWritten(block.Address, rounded);
        Span(block.Address, rounded).Fill(Scribble);
        return block.Address;
    }

    /// <summary>heap_caps_free; the memory is overwritten, so that whoever reads on is found out.</summary>
    /// <param name="address">What was allocated; 0 is nothing.</param>
    /// <returns>False for an address that is not allocated: freed before, or never.</returns>
    public bool Free(uint address)
    {
        HeapBlock? block = Regions.Select(region => region.Find(address)).FirstOrDefault(found => found is not null);
        if (block is null || block.Address != address)
        {
            return address == 0;
        }

        Span(address, block.Size).Fill(Scribble);
        return Regions.Any(region => region.Remove(address));
    }

    /// <summary>Whether DMA reaches an address.</summary>
    /// <param name="address">Any.</param>
    public bool IsDmaCapable(uint address) => _internal.Contains(address);

    /// <summary>Whether bytes lie within one allocation.</summary>
    /// <param name="address">The first one's address.</param>
    /// <param name="length">Their number.</param>
    public bool IsAllocated(uint address, int length) =>
        Regions.Select(region => region.Find(address)).Any(block => block is not null && address - block.Address + length <= block.Size);

    /// <summary>heap_caps_get_free_size.</summary>
    /// <param name="capabilities">Of which memory.</param>
    public int FreeSize(MemoryCapabilities capabilities) => Fitting(capabilities).Sum(region => region.Free);

    /// <summary>heap_caps_get_largest_free_block.</summary>
    /// <param name="capabilities">Of which memory.</param>
    public int LargestFree(MemoryCapabilities capabilities) => Fitting(capabilities).Select(region => region.LargestFree).DefaultIfEmpty().Max();

    /// <summary>Bytes of the heap.</summary>
    /// <param name="address">The first one's address.</param>
    /// <param name="length">Their number.</param>
    /// <exception cref="ArgumentOutOfRangeException">They do not lie in the heap.</exception>
    public Span<byte> Span(uint address, int length) => _memory.GetSpan().Slice((int)(address - _memory.Address), length);

    /// <summary>Bytes of the heap, for whoever borrows them longer.</summary>
    /// <param name="address">The first one's address.</param>
    /// <param name="length">Their number.</param>
    /// <exception cref="ArgumentOutOfRangeException">They do not lie in the heap.</exception>
    public Memory<byte> Memory(uint address, int length) => _memory.Memory.Slice((int)(address - _memory.Address), length);

    /// <summary>Where free memory was written: somebody kept its address.</summary>
    /// <returns>The first byte that differs, of the first time that one was seen; null when there is none.</returns>
    internal uint? FindWrittenAfterFree() => _written ??= Regions
        .SelectMany(region => region.Gaps())
        .Select(gap => FindWritten(gap.Start, gap.Size))
        .FirstOrDefault(found => found is not null);

    /// <summary>Gives the memory back; addresses of it may not be used any more.</summary>
    public void Dispose() => ((IDisposable)_memory).Dispose();

    private uint? FindWritten(uint address, int size)
    {
        int place = Span(address, size).IndexOfAnyExcept(Scribble);
        return place < 0 ? null : address + (uint)place;
    }

    private IEnumerable<HeapRegion> Fitting(MemoryCapabilities capabilities)
    {
        bool wantsInternal = (capabilities & (MemoryCapabilities.Dma | MemoryCapabilities.Internal)) != 0;
        bool wantsExternal = (capabilities & MemoryCapabilities.External) != 0;
        return Regions.Where(region => region == _internal ? !wantsExternal : !wantsInternal);
    }
}
