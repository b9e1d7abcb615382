using System;
using System.Collections.Generic;
using DeviceKit.Esp32;
using DeviceKit.Native;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>Random numbers, the chip's addresses, restart, memory of a wanted kind, names of errors.</summary>
internal sealed class SimulatedEspSystem : IEspSystem
{
    // What this chip's heap has; memory with any other ability is not modelled, and there is none of it.
    private const MallocCaps Modelled = MallocCaps.Cap32bit | MallocCaps.Cap8bit | MallocCaps.Dma | MallocCaps.Spiram | MallocCaps.Internal
        | MallocCaps.Default | MallocCaps.CacheAligned;

    private const int CacheLine = 32;

    private readonly IdfCore _core;
    private readonly EspIdfOptions _options;
    private readonly IRandom _random;
    private readonly SortedSet<uint> _allocated = [];

    public SimulatedEspSystem(IdfCore core, EspIdfOptions options, IRandom chance)
    {
        _core = core;
        _options = options;

        // A sequence of its own: what the application draws does not depend on what the radio drew before.
        _random = options.Entropy ?? new SeededRandom(((ulong)chance.NextUInt32() << 32) | chance.NextUInt32(), "esp_random");
        core.AtEnd(FindLeaks);
    }

    /// <inheritdoc/>
    public uint Random() => _random.NextUInt32();

    /// <inheritdoc/>
    public void FillRandom(Span<byte> buf) => _random.Fill(buf);

    /// <inheritdoc/>
    public EspError ReadMac(Span<byte> mac, MacType type) => ReadMac("esp_read_mac", mac, type);

    /// <inheritdoc/>
    public EspError ReadFactoryMac(Span<byte> mac) => ReadMac("esp_efuse_mac_get_default", mac, MacType.EfuseFactory);

    /// <inheritdoc/>
    public ResetReason ResetReason() => _options.ResetReason;

    /// <inheritdoc/>
    /// <exception cref="EspRestartException">Always.</exception>
    public void Restart()
    {
        _core.Tasks.RequireTask("esp_restart");
        _core.Restart();
        throw new EspRestartException();
    }

    /// <inheritdoc/>
    public uint GetFreeHeapSize() => HeapCapsGetFreeSize(MallocCaps.Default);

    /// <inheritdoc/>
    public string? ErrToName(EspError code) => code.Name() ?? "UNKNOWN ERROR";

    /// <inheritdoc/>
    public Pointer32 HeapCapsMalloc(uint size, MallocCaps caps)
    {
        if (!_core.Tasks.RequireTask("heap_caps_malloc") || size > int.MaxValue || !IsModelled(caps))
        {
            return Pointer32.Null;
        }

        uint address = _core.Heap.Allocate((int)size, Capabilities(caps), caps.HasFlag(MallocCaps.CacheAligned) ? CacheLine : sizeof(uint));
        if (address != 0)
        {
            _allocated.Add(address);
        }

        return new Pointer32(address);
    }

    /// <inheritdoc/>
    public void HeapCapsFree(Pointer32 ptr)
    {
        if (!_core.Tasks.RequireTask("heap_caps_free"))
        {
            return;
        }

        if (ptr.IsNull)
        {
            return;
        }

        // Drivers have memory of the heap too, received frames in it; only they give it back.
        if (!_allocated.Remove(ptr.Value))
        {
            bool isDrivers = _core.Heap.IsAllocated(ptr.Value, 1);
            _core.Contract.Add("heap.free", "heap_caps_free", isDrivers ? $"{ptr} lies in memory of a driver, or behind a start" : $"{ptr} is not allocated");
            return;
        }

        _core.Heap.Free(ptr.Value);
    }

    /// <inheritdoc/>
    public uint HeapCapsGetFreeSize(MallocCaps caps) => IsModelled(caps) ? (uint)_core.Heap.FreeSize(Capabilities(caps)) : 0;

    /// <inheritdoc/>
    public uint HeapCapsGetLargestFreeBlock(MallocCaps caps) => IsModelled(caps) ? (uint)_core.Heap.LargestFree(Capabilities(caps)) : 0;

    private static bool IsModelled(MallocCaps caps) => (caps & ~Modelled) == 0;

    private static MemoryCapabilities Capabilities(MallocCaps caps) =>
        (MemoryCapabilities)(uint)(caps & (MallocCaps.Cap8bit | MallocCaps.Dma | MallocCaps.Spiram | MallocCaps.Internal | MallocCaps.Default));

    private EspError ReadMac(string call, Span<byte> mac, MacType type)
    {
        if (mac.Length < MacAddress.Size)
        {
            _core.Contract.Add("system.mac-room", call, $"{mac.Length} bytes");
            return EspError.InvalidArg;
        }

        if (type == MacType.EfuseCustom)
        {
            // No address was burnt there.
            return EspError.InvalidVersion;
        }

        int? distance = type switch
        {
            MacType.WifiSta or MacType.Base or MacType.EfuseFactory => 0,
            MacType.WifiSoftap => 1,
            MacType.Bt => 2,
            MacType.Eth => 3,
            _ => null,
        };
        if (distance is null)
        {
            return EspError.NotSupported;
        }

        _options.MacAddress.Write(mac);
        mac[MacAddress.Size - 1] += (byte)distance;
        return EspError.Ok;
    }

    private void FindLeaks()
    {
        if (_allocated.Count > 0)
        {
            _core.Contract.Add("heap.leak", "heap_caps_malloc", $"{_allocated.Count} left, the first at {new Pointer32(_allocated.Min)}");
        }

        if (_core.Heap.FindWrittenAfterFree() is { } written)
        {
            _core.Contract.Add("heap.written-after-free", "heap_caps_free", $"at {new Pointer32(written)}");
        }
    }
}
