using System;
using Xunit;

namespace DeviceKit.Signatures.Tests;

public class MacAddressTests
{
    [Theory]
    [InlineData("02:00:5e:10:00:01", 0x02005E100001)]
    [InlineData("02-00-5E-10-00-01", 0x02005E100001)]
    [InlineData("ff:ff:ff:ff:ff:ff", 0xFFFFFFFFFFFF)]
    [InlineData("00:00:00:00:00:00", 0)]
    public void Text_IsParsed(string text, ulong value)
    {
        Assert.True(MacAddress.TryParse(text, out MacAddress address));
        Assert.Equal(value, address.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("02:00:5e:10:00")]
    [InlineData("02:00:5e:10:00:01:02")]
    [InlineData("02:00:5e:10:00:0g")]
    [InlineData("02.00.5e.10.00.01")]
    [InlineData("0200:5e:10:00:010")]
    [InlineData(" 2:00:5e:10:00:01")]
    [InlineData("+2:00:5e:10:00:01")]
    public void IllFormedText_IsRefused(string text)
    {
        Assert.False(MacAddress.TryParse(text, out MacAddress address));
        Assert.Equal(MacAddress.None, address);
    }

    [Fact]
    public void Text_AndWire_ComeBackForEveryOctet()
    {
        for (int i = 0; i < MacAddress.Size; i++)
        {
            for (int octet = 0; octet < 256; octet++)
            {
                var address = new MacAddress((ulong)octet << (8 * i));
                Assert.True(MacAddress.TryParse(address.ToString(), out MacAddress parsed));
                Assert.Equal(address, parsed);
                byte[] wire = new byte[MacAddress.Size];
                address.Write(wire);
                Assert.Equal(octet, wire[5 - i]);
                Assert.Equal(address, MacAddress.Read(wire));
            }
        }
    }

    [Fact]
    public void ToString_IsLowerCaseWithColons()
    {
        Assert.Equal("0a:1b:2c:3d:4e:5f", new MacAddress(0x0A1B2C3D4E5F).ToString());
    }

    [Theory]
    [InlineData(0x02005E100001, false, false)]
    [InlineData(0x01005E000001, true, false)]
    [InlineData(0x333300000001, true, false)]
    [InlineData(0xFFFFFFFFFFFF, true, true)]
    public void GroupBit_AndBroadcast_AreSeen(ulong value, bool isMulticast, bool isBroadcast)
    {
        var address = new MacAddress(value);
        Assert.Equal(isMulticast, address.IsMulticast);
        Assert.Equal(isBroadcast, address.IsBroadcast);
    }

    [Fact]
    public void BitsAboveTheFortyEighth_AreIgnored()
    {
        Assert.Equal(new MacAddress(1), new MacAddress(0xABCD_0000_0000_0001));
    }

    [Fact]
    public void Equality_IsByValue()
    {
        var one = new MacAddress(0x02005E100001);
        var same = new MacAddress(0x02005E100001);
        var other = new MacAddress(0x02005E100002);
        Assert.True(one == same);
        Assert.True(one != other);
        Assert.True(one.Equals((object)same));
        Assert.False(one.Equals("02:00:5e:10:00:01"));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void ReadAndWrite_RefuseShortBuffers()
    {
        Assert.Throws<IndexOutOfRangeException>(() => MacAddress.Read(new byte[5]));
        Assert.Throws<IndexOutOfRangeException>(() => MacAddress.Broadcast.Write(new byte[5]));
    }
}
