using System;
using System.Net.Sockets;
using Xunit;
using Net = System.Net;

namespace DeviceKit.Stack.Tests.Addresses;

/// <summary>Parsing and formatting, with System.Net as the oracle.</summary>
public class AddressTextTests
{
    private const int Cases = 20_000;

    [Fact]
    public void IPv4_RandomAddresses_AreWrittenAndReadAsByTheOracle()
    {
        var random = new Random(1);
        for (int i = 0; i < Cases; i++)
        {
            var octets = new byte[4];
            random.NextBytes(octets);
            IPv4Address address = IPv4Address.Read(octets);
            string text = new Net.IPAddress(octets).ToString();
            Assert.Equal(text, address.ToString());
            Assert.Equal(address, IPv4Address.Parse(text));
            var written = new byte[4];
            address.Write(written);
            Assert.Equal(octets, written);
        }
    }

    [Fact]
    public void IPv4_RandomTexts_AreReadAsByTheOracle_WhichIsLaxer()
    {
        var random = new Random(2);
        for (int i = 0; i < Cases; i++)
        {
            string text = RandomText(random, "0123456789.", "1.2.3.4", "255.255.255.255", "10.0.0.1");
            bool expected = Net.IPAddress.TryParse(text, out Net.IPAddress? oracle) && oracle.ToString() == text;
            Assert.True(expected == IPv4Address.TryParse(text, out IPv4Address address), text);
            Assert.Equal(expected ? text : "0.0.0.0", address.ToString());
        }
    }

    [Fact]
    public void IPv6_RandomAddresses_AreWrittenAndReadAsByTheOracle()
    {
        var random = new Random(3);
        for (int i = 0; i < Cases; i++)
        {
            byte[] octets = RandomIPv6(random);
            IPv6Address address = IPv6Address.Read(octets);
            string text = new Net.IPAddress(octets).ToString();
            Assert.Equal(address, IPv6Address.Parse(text));
            Assert.Equal(address, IPv6Address.Parse($"[{text}]"));
            Assert.Equal(new Net.IPAddress(octets), Net.IPAddress.Parse(address.ToString()));

            // The oracle writes more than RFC 5952's IPv4-mapped addresses with dots.
            if (!text.Contains('.'))
            {
                Assert.Equal(text, address.ToString());
            }
        }
    }

    [Fact]
    public void IPv6_RandomTexts_AreReadAsByTheOracle()
    {
        var random = new Random(4);
        for (int i = 0; i < 5 * Cases; i++)
        {
            string text = RandomText(random, "0123456789abcdefABCDEF::::.", "::", "1:2:3:4:5:6:7:8", "fe80::1", "::ffff:1.2.3.4", "1:2:3:4:5:6:7.8.9.10", "1::8");
            if (text.Contains('.') && (text.Contains(":0", StringComparison.Ordinal) || text.Contains(".0", StringComparison.Ordinal)))
            {
                // The oracle allows leading zeros in the IPv4 part; RFC 6943 section 3.1.1 says why that is unwise.
                continue;
            }

            bool expected = Net.IPAddress.TryParse(text, out Net.IPAddress? oracle) && oracle.AddressFamily == AddressFamily.InterNetworkV6;
            Assert.True(expected == IPv6Address.TryParse(text, out IPv6Address address), text);
            if (expected)
            {
                var octets = new byte[16];
                address.Write(octets);
                Assert.Equal(oracle!.GetAddressBytes(), octets);
            }
        }
    }

    [Theory]
    [InlineData("::", "::")]
    [InlineData("::1", "::1")]
    [InlineData("[2001:DB8::1]", "2001:db8::1")]
    [InlineData("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8")]
    [InlineData("1::8", "1::8")]
    [InlineData("fe80::", "fe80::")]
    [InlineData("1:0:0:2:0:0:0:3", "1:0:0:2::3")]
    [InlineData("1:0:0:2:3:0:0:4", "1::2:3:0:0:4")]
    [InlineData("1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7")]
    [InlineData("::ffff:192.0.2.1", "::ffff:192.0.2.1")]
    [InlineData("::ffff:c000:201", "::ffff:192.0.2.1")]
    [InlineData("64:ff9b::192.0.2.33", "64:ff9b::c000:221")]
    public void IPv6_WellFormed_IsWrittenCanonically(string text, string expected) => Assert.Equal(expected, IPv6Address.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("[]")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1::2::3")]
    [InlineData("1:2:3:4:5:6:7::8")]
    [InlineData("12345::")]
    [InlineData("g::")]
    [InlineData("1:")]
    [InlineData(":1::")]
    [InlineData(":::")]
    [InlineData("a.example")]
    [InlineData("+1::")]
    [InlineData("fe80::1%eth0")]
    [InlineData("1:2:3:4:5:6:7:1.2.3.4")]
    [InlineData("1.2.3.4::")]
    [InlineData("::1.2.3.4:5")]
    [InlineData("::1.2.3")]
    public void IPv6_Malformed_IsRefused(string text) => Assert.False(IPv6Address.TryParse(text, out _));

    [Theory]
    [InlineData("")]
    [InlineData("1.2.3")]
    [InlineData("1.2.3.4.")]
    [InlineData("1.2.3.4 ")]
    [InlineData("01.2.3.4")]
    [InlineData("1.2.3.256")]
    [InlineData("0x1.2.3.4")]
    [InlineData("1..3.4")]
    public void IPv4_Malformed_IsRefused(string text)
    {
        Assert.False(IPv4Address.TryParse(text, out IPv4Address address));
        Assert.True(address.IsAny);
        Assert.Throws<FormatException>(() => IPv4Address.Parse(text));
    }

    [Fact]
    public void IPAddress_TellsTheVersions_Apart()
    {
        Assert.True(IPAddress.TryParse("10.0.0.1", out IPAddress four));
        Assert.True(IPAddress.TryParse("::a00:1", out IPAddress six));
        Assert.Equal((false, true), (four.IsIPv6, six.IsIPv6));
        Assert.NotEqual(four, six);
        Assert.Equal("10.0.0.1", four.ToString());
        Assert.Equal("::a00:1", six.ToString());
        Assert.False(IPAddress.TryParse("localhost", out _));
    }

    [Fact]
    public void EndPoints_AreWrittenAndReadAsByTheOracle()
    {
        var random = new Random(5);
        for (int i = 0; i < Cases; i++)
        {
            byte[] octets = RandomIPv6(random);
            octets[0] |= 0x20;
            octets = random.Next(2) == 0 ? octets : octets[..4];
            var oracle = new Net.IPEndPoint(new Net.IPAddress(octets), random.Next(65536));
            string text = oracle.ToString();
            if (octets.Length == 16 && oracle.Address.ToString().Contains('.'))
            {
                continue;
            }

            Assert.True(IPEndPoint.TryParse(text, out IPEndPoint endPoint), text);
            Assert.Equal(oracle.Port, endPoint.Port);
            Assert.Equal(text, endPoint.ToString());
        }
    }

    [Theory]
    [InlineData("1.2.3.4")]
    [InlineData("1.2.3.4:")]
    [InlineData("1.2.3.4:65536")]
    [InlineData("1.2.3.4:+1")]
    [InlineData("[1.2.3.4]:1")]
    [InlineData("::1:80")]
    [InlineData("[::1]")]
    [InlineData(":80")]
    public void EndPoint_Malformed_IsRefused(string text) => Assert.False(IPEndPoint.TryParse(text, out _));

    [Fact]
    public void Subnets_ContainWhatTheOracleContains()
    {
        var random = new Random(6);
        for (int i = 0; i < Cases; i++)
        {
            int length = random.Next(33);
            var address = new IPv4Address((uint)random.NextInt64(1L << 32));
            string text = $"{address}/{length}";
            Assert.True(IPv4Subnet.TryParse(text, out IPv4Subnet subnet), text);
            Assert.Equal(text, subnet.ToString());
            Net.IPNetwork oracle = Net.IPNetwork.Parse($"{subnet.Network}/{length}");
            var other = new IPv4Address(address.Value ^ (uint)(1L << random.Next(32)));
            Assert.Equal(oracle.Contains(Net.IPAddress.Parse(other.ToString())), subnet.Contains(other));
            Assert.True(IPv4Subnet.TryFromMask(address, subnet.Mask, out IPv4Subnet fromMask));
            Assert.Equal(subnet, fromMask);
            Assert.Equal(length < 31, subnet.IsBroadcast(subnet.DirectedBroadcast));
        }
    }

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("10.0.0.1/")]
    [InlineData("10.0.0.1/33")]
    [InlineData("10.0.0.1/-1")]
    [InlineData("10.0.0/8")]
    public void Subnet_Malformed_IsRefused(string text) => Assert.False(IPv4Subnet.TryParse(text, out _));

    [Fact]
    public void Mask_WithAHole_IsRefused() =>
        Assert.False(IPv4Subnet.TryFromMask(IPv4Address.Any, IPv4Address.Parse("255.0.255.0"), out _));

    private static byte[] RandomIPv6(Random random)
    {
        var octets = new byte[16];
        random.NextBytes(octets);
        for (int group = 0; group < 8; group++)
        {
            switch (random.Next(3))
            {
                case 0:
                    octets[group * 2] = octets[(group * 2) + 1] = 0;
                    break;
                case 1:
                    octets[group * 2] = 0;
                    break;
            }
        }

        return octets;
    }

    /// <summary>A well-formed text with a few characters changed, added or taken away.</summary>
    private static string RandomText(Random random, string alphabet, params string[] seeds)
    {
        string text = seeds[random.Next(seeds.Length)];
        for (int edits = random.Next(4); edits > 0; edits--)
        {
            int at = random.Next(text.Length + 1);
            string added = random.Next(3) > 0 ? alphabet[random.Next(alphabet.Length)].ToString() : string.Empty;
            text = text[..at] + added + text[Math.Min(text.Length, at + random.Next(2))..];
        }

        return text;
    }
}
