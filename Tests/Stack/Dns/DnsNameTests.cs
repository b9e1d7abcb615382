using System;
using System.Text;
using DeviceKit.Stack.Dns;
using Xunit;

namespace DeviceKit.Stack.Tests.Dns;

/// <summary>Names: text, wire form, compression, and pointers that lead nowhere good.</summary>
public class DnsNameTests
{
    [Theory]
    [InlineData("example.org", "example.org")]
    [InlineData("Example.ORG.", "example.org")]
    [InlineData("_http._tcp.local", "_http._tcp.local")]
    [InlineData("a", "a")]
    [InlineData("xn--bcher-kva.example", "xn--bcher-kva.example")]
    [InlineData("-odd-.example", "-odd-.example")]
    public void TryParse_GoodName_IsKeptInLowerCase(string text, string expected)
    {
        Assert.True(DnsName.TryParse(text, out DnsName name));
        Assert.Equal(expected, name.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData(".a")]
    [InlineData("a..b")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("bücher.example")]
    [InlineData("a\0b")]
    [InlineData("http://example.org")]
    public void TryParse_BadName_IsRefused(string text) => Assert.False(DnsName.TryParse(text, out _));

    [Fact]
    public void TryParse_Limits_AreThoseOfTheStandard()
    {
        string label = new('a', 63);
        Assert.True(DnsName.TryParse(label + ".org", out _));
        Assert.False(DnsName.TryParse(label + "a.org", out _));
        string longest = $"{label}.{label}.{label}.{new string('b', 61)}";
        Assert.Equal(253, longest.Length);
        Assert.True(DnsName.TryParse(longest, out DnsName name));
        Assert.Equal(255, name.Wire.Length);
        Assert.False(DnsName.TryParse(longest + "b", out _));
        Assert.True(DnsNameDecoder.TryRead(name.Wire, 0, out DnsName read));
        Assert.Equal(name, read);
    }

    [Fact]
    public void TryRead_Compressed_IsExpandedAndTheOffsetIsBehindThePointer()
    {
        byte[] message = [0, 0, 3, .. "COM"u8, 0, 7, .. "example"u8, 0xC0, 2, 3, .. "www"u8, 0xC0, 7, 9];
        Span<byte> wire = stackalloc byte[255];
        Assert.True(DnsNameDecoder.TryExpand(message, 17, wire, out int length, out int next));
        Assert.Equal("\u0003www\u0007example\u0003com\0", Encoding.ASCII.GetString(wire[..length]));
        Assert.Equal(23, next);
        Assert.True(DnsNameDecoder.Matches(message, 17, DnsName.Parse("www.example.com")));
        Assert.False(DnsNameDecoder.Matches(message, 7, DnsName.Parse("www.example.com")));
    }

    [Theory]
    [InlineData(new byte[] { 0xC0, 0 })] // to itself
    [InlineData(new byte[] { 0xC0, 2, 0 })] // forward
    [InlineData(new byte[] { 1, 97, 0xC0, 0 })] // to the labels before it
    [InlineData(new byte[] { 0xC0, 200 })] // out of the message
    [InlineData(new byte[] { 0xC0 })]
    [InlineData(new byte[] { 0x40, 0 })] // reserved
    [InlineData(new byte[] { 0x80, 0 })] // reserved
    [InlineData(new byte[] { 5, 97, 98 })]
    [InlineData(new byte[] { 1, 97 })]
    [InlineData(new byte[] { })]
    public void TryRead_BadPointerOrLabel_IsRefused(byte[] message) => Assert.False(DnsNameDecoder.TryRead(message, 0, out _));

    [Fact]
    public void TryRead_TwoPointersAtEachOther_AreRefused()
    {
        byte[] message = [0xC0, 2, 0xC0, 0];
        Assert.False(DnsNameDecoder.TryRead(message, 0, out _));
        Assert.False(DnsNameDecoder.TryRead(message, 2, out _));
    }

    [Fact]
    public void TryRead_LongChainOfPointers_IsRefused()
    {
        var message = new byte[2000];
        for (int i = 2; i < message.Length; i += 2)
        {
            message[i] = (byte)(0xC0 | ((i - 2) >> 8));
            message[i + 1] = (byte)(i - 2);
        }

        Assert.False(DnsNameDecoder.TryRead(message, 1998, out _));
        Assert.True(DnsNameDecoder.TryRead(message, 200, out DnsName name));
        Assert.Equal(DnsName.Root, name);
    }

    [Fact]
    public void TryRead_MoreThan255Bytes_IsRefused()
    {
        var message = new byte[300];
        for (int i = 0; i < 256; i += 2)
        {
            message[i] = 1;
            message[i + 1] = (byte)'a';
        }

        Assert.False(DnsNameDecoder.TryRead(message, 0, out _));
        Assert.True(DnsNameDecoder.TryRead(message, 2, out DnsName name));
        Assert.Equal(255, name.Wire.Length);
    }

    [Fact]
    public void ToString_UnusualBytes_AreEscaped()
    {
        Assert.True(DnsNameDecoder.TryRead([4, (byte)'a', (byte)'.', 0, 0xFF, 0], 0, out DnsName name));
        Assert.Equal("a\\046\\000\\255", name.ToString());
        Assert.Equal(".", DnsName.Root.ToString());
    }

    [Theory]
    [InlineData("a.example.org", "example.org", true)]
    [InlineData("example.org", "example.org", true)]
    [InlineData("badexample.org", "example.org", false)]
    [InlineData("org", "example.org", false)]
    public void IsAtOrBelow_ComparesWholeLabels(string name, string upper, bool expected)
    {
        Assert.Equal(expected, DnsName.Parse(name).IsAtOrBelow(DnsName.Parse(upper)));
        Assert.True(DnsName.Parse(name).IsAtOrBelow(DnsName.Root));
    }
}
