using System;
using DeviceKit.Emulation.Esp32;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Memory;

/// <summary>Allocations at addresses of 32 bits.</summary>
public sealed class SimulatedHeapTests : IDisposable
{
    private readonly SimulatedHeap _heap = new(1024, 4096);

    public void Dispose() => _heap.Dispose();

    [Fact]
    public unsafe void AnAddressOfThirtyTwoBitsCanBeWrittenThrough()
    {
        uint address = _heap.Allocate(16, MemoryCapabilities.Dma);
        *(uint*)(nint)address = 0x1234_5678;
        Assert.Equal(0x78, _heap.Span(address, 16)[0]);
        Assert.Equal(0x12, _heap.Memory(address, 16).Span[3]);
    }

    [Fact]
    public void DmaMemoryIsInternalAndExternalMemoryIsNotDmaCapable()
    {
        uint dma = _heap.Allocate(1000, MemoryCapabilities.Dma);
        Assert.True(_heap.IsDmaCapable(dma));
        Assert.Equal(0u, _heap.Allocate(100, MemoryCapabilities.Dma | MemoryCapabilities.Bytes));
        uint external = _heap.Allocate(100, MemoryCapabilities.Default);
        Assert.False(_heap.IsDmaCapable(external));
        Assert.Equal(24, _heap.FreeSize(MemoryCapabilities.Internal));
        Assert.Equal(3996, _heap.FreeSize(MemoryCapabilities.External));
        Assert.Equal(0u, _heap.Allocate(4, MemoryCapabilities.External | MemoryCapabilities.Dma));
    }

    [Fact]
    public void AFreedBlockIsOverwrittenAndFreedOnceOnly()
    {
        uint address = _heap.Allocate(8, MemoryCapabilities.Dma);
        _heap.Span(address, 8).Fill(1);
        Assert.False(_heap.Free(address + 4));
        Assert.True(_heap.Free(address));
        Assert.False(_heap.Free(address));
        Assert.Equal(0xA5, _heap.Span(address, 8)[7]);
        Assert.False(_heap.IsAllocated(address, 1));
        Assert.True(_heap.Free(0));
    }

    [Fact]
    public void WhatLeakedIsListedAndGapsAreUsedAgain()
    {
        uint first = _heap.Allocate(10, MemoryCapabilities.Internal);
        uint second = _heap.Allocate(10, MemoryCapabilities.Internal);
        _heap.Free(first);
        Assert.Equal([new HeapBlock(second, 12, 2)], _heap.Live);
        Assert.Equal(first, _heap.Allocate(12, MemoryCapabilities.Internal));
        Assert.Equal(1000, _heap.LargestFree(MemoryCapabilities.Internal));
        Assert.True(_heap.IsAllocated(second, 12));
        Assert.False(_heap.IsAllocated(second, 13));
    }

    [Fact]
    public void AlignmentsAreKept()
    {
        _heap.Allocate(4, MemoryCapabilities.Dma);
        Assert.Equal(0u, _heap.Allocate(64, MemoryCapabilities.Dma, 64) % 64);
    }

    [Fact]
    public void TwoHeapsLiveSideBySide()
    {
        using SimulatedHeap other = new(1024);
        uint mine = _heap.Allocate(4, MemoryCapabilities.Dma);
        uint its = other.Allocate(4, MemoryCapabilities.Dma);
        Assert.NotEqual(mine, its);
        Assert.Throws<ArgumentOutOfRangeException>(() => _heap.Memory(its, 4));
    }
}
