using System;
using System.Runtime.CompilerServices;
using Xunit;

namespace DeviceKit.Native.Tests;

public sealed class Pointer32Tests
{
    [Fact]
    public void APointer_TakesFourBytes() => Assert.Equal(4, Unsafe.SizeOf<Pointer32>());

    [Fact]
    public void TheDefault_IsNull()
    {
        Assert.True(default(Pointer32).IsNull);
        Assert.Equal(Pointer32.Null, new Pointer32(0));
        Assert.False(new Pointer32(1).IsNull);
    }

    [Theory]
    [InlineData(0x3ffb0000u, 16, 0x3ffb0010u)]
    [InlineData(0x3ffb0000u, -16, 0x3ffafff0u)]
    [InlineData(0xffffffffu, 1, 0u)]
    public void AnOffset_IsInBytes_AndWrapsAround(uint address, int offset, uint expected)
    {
        Assert.Equal(expected, (new Pointer32(address) + offset).Value);
        Assert.Equal(new Pointer32(address), new Pointer32(address) + offset - offset);
    }

    [Fact]
    public void ItsText_IsHexadecimal() => Assert.Equal("0x3ffb001a", new Pointer32(0x3ffb001a).ToString());

    [Fact]
    public unsafe void APointer_GoesThereAndBack() => Assert.Equal(new Pointer32(0x3ffb0000), Pointer32.From(new Pointer32(0x3ffb0000).ToPointer()));

    [Fact]
    public unsafe void APointerAboveFourGigabytes_IsRefused() => Assert.Throws<OverflowException>(() => Pointer32.From((void*)unchecked((nint)0x1_0000_0000)));
}
