using System;
using Xunit;

namespace DeviceKit.Native.Tests;

public sealed class DirectMemoryTests
{
    private readonly DirectMemory _memory = new();

    [Fact]
    public void NoBytes_AreAnywhere() => Assert.True(_memory.Bytes(Pointer32.Null, 0).IsEmpty);

    [Fact]
    public void ANegativeLength_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => _memory.Bytes(new Pointer32(4), -1));

    [Fact]
    public void OnA64BitHost_AnAddress_IsNotFollowed()
    {
        Assert.Equal(8, nint.Size);
        Assert.Contains("32-bit", Assert.Throws<ArgumentException>(() => _memory.Bytes(new Pointer32(0x1000), 1)).Message, StringComparison.Ordinal);
    }
}
