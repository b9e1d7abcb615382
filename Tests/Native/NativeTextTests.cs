using System;
using Xunit;

namespace DeviceKit.Native.Tests;

public sealed class NativeTextTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("wifi", 5)]
    [InlineData("Zürich", 8)]
    [InlineData("😀", 5)]
    public void AText_IsWrittenWithItsNul_AndReadBack(string text, int size)
    {
        byte[] buffer = new byte[16];
        buffer.AsSpan().Fill(0xee);
        Assert.Equal(size, NativeText.Size(text));
        Assert.Equal(size, NativeText.Write(text, buffer));
        Assert.Equal(0, buffer[size - 1]);
        Assert.Equal(0xee, buffer[size]);
        Assert.Equal(text, NativeText.Read(buffer));
    }

    [Fact]
    public void ANulInAText_IsRefused_WithItsPosition()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => NativeText.Write("ab\0c", new byte[16]));
        Assert.Contains("position 2", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATextThatDoesNotFit_IsRefused_AndNothingIsWritten()
    {
        byte[] buffer = [1, 2, 3, 4];
        Assert.Throws<ArgumentException>(() => NativeText.Write("wifi", buffer));
        Assert.Equal([1, 2, 3, 4], buffer);
    }

    [Fact]
    public void ABufferWithoutANul_IsTextToItsEnd() => Assert.Equal("full", NativeText.Read("full"u8));

    [Fact]
    public void NullTakesNoBytes() => Assert.Equal(0, NativeText.Size(null));

    [Fact]
    public unsafe void AnAddress_IsReadUpToItsNul()
    {
        fixed (byte* address = "one\0two"u8)
        {
            Assert.Equal("one", NativeText.Read(address));
        }

        Assert.Null(NativeText.Read((byte*)null));
    }
}
