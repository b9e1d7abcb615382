using System;
using System.Buffers;
using System.Runtime.InteropServices;

namespace DeviceKit.Emulation.Esp32;

/// <summary>
/// Memory of this process at addresses of 32 bits, so that what a simulated ESP-IDF gives out as an address of the ESP32 can be used as one.
/// </summary>
internal sealed unsafe partial class LowMemory : MemoryManager<byte>
{
    // Where the ESP32 has its data memory, and further places up to 2 GB where that is taken.
    private const uint FirstAddress = 0x3FFB_0000;
    private const uint NextAddress = 0x0080_0000;
    private const uint LastAddress = 0x7F00_0000;
    private const int ReadWrite = 3;
    private const int PrivateAnonymousNotReplacing = 0x10_0022;

    private readonly int _size;
    private byte* _memory;

    public LowMemory(int size)
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new PlatformNotSupportedException("Memory below 4 GB is asked for with mmap(2), on Linux only.");
        }

        _size = size;
        for (uint address = FirstAddress; address < LastAddress; address += NextAddress)
        {
            // A kernel that does not know the flag takes the address as a wish.
            nint mapped = Map((nint)address, (nuint)size, ReadWrite, PrivateAnonymousNotReplacing, -1, 0);
            if (mapped == (nint)address)
            {
                _memory = (byte*)mapped;
                return;
            }

            if (mapped != -1)
            {
                _ = Unmap(mapped, (nuint)size);
            }
        }

        throw new InvalidOperationException($"No {size} bytes are free in this process between {FirstAddress:X}h and {LastAddress:X}h.");
    }

    public uint Address => (uint)(nint)_memory;

    public override Span<byte> GetSpan() => new(_memory, _memory is null ? 0 : _size);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_memory + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (_memory is not null)
        {
            _ = Unmap((nint)_memory, (nuint)_size);
            _memory = null;
        }
    }

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial nint Map(nint address, nuint length, int protection, int flags, int descriptor, nint offset);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(nint address, nuint length);
}
