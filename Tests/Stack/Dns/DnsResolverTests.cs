using System;
using System.Collections.Generic;
using Xunit;

namespace DeviceKit.Stack.Tests.Dns;

/// <summary>Names and answers, on a LAN with a server.</summary>
public sealed class DnsResolverTests : IDisposable
{
    private readonly ResolverLan _lan = new();

    public void Dispose() => _lan.Dispose();

    [Fact]
    public void Resolve_Address_AsksOnce()
    {
        _lan.Zone.Add("api.example", new IPv4Address(192, 0, 2, 7), 120);
        DnsAnswer answer = _lan.Resolve("API.example");
        Assert.Equal(new IPv4Address(192, 0, 2, 7), Assert.Single(answer.Addresses).IPv4);
        Assert.Equal("api.example", answer.Name);
        Assert.Equal("api.example", answer.CanonicalName);
        Assert.Equal(TimeSpan.FromSeconds(120), answer.TimeToLive);
        Assert.False(answer.IsFromCache);
        Assert.Equal(["api.example A"], _lan.Server.Queries);
    }

    [Fact]
    public void ResolveAddresses_Several_ComeInTheServersOrder()
    {
        _lan.Zone.Add("www.example", new IPv4Address(192, 0, 2, 9)).Add("www.example", new IPv4Address(192, 0, 2, 1));
        IReadOnlyList<IPAddress> addresses = _lan.Lan.Run(() => _lan.Resolver.ResolveAddressesAsync("www.example"));
        Assert.Equal(["192.0.2.9", "192.0.2.1"], [addresses[0].ToString(), addresses[1].ToString()]);
    }

    [Fact]
    public void Resolve_IPv6Address_AsksForAaaa()
    {
        _lan.Zone.Add("six.example", new IPv6Address(0x20010DB8_00000000, 1));
        Assert.Equal("2001:db8::1", _lan.Address("six.example", DnsRecordType.Aaaa));
        _lan.Fails("six.example", NetworkError.NameNotFound);
        Assert.Equal(["six.example Aaaa", "six.example A"], _lan.Server.Queries);
    }

    [Fact]
    public void Resolve_AliasInOneAnswer_IsFollowed()
    {
        _lan.Zone.AddAlias("www.example", "web.example", 30).AddAlias("web.example", "host.example").Add("host.example", new IPv4Address(192, 0, 2, 3));
        DnsAnswer answer = _lan.Resolve("www.example");
        Assert.Equal("host.example", answer.CanonicalName);
        Assert.Equal("www.example", answer.Name);
        Assert.Equal(TimeSpan.FromSeconds(30), answer.TimeToLive);
        Assert.Single(_lan.Server.Queries);
    }

    [Fact]
    public void Resolve_AliasOverSeveralAnswers_IsFollowed()
    {
        _lan.Zone.EndsAtAlias = true;
        _lan.Zone.AddAlias("www.example", "web.example", 30).AddAlias("web.example", "host.example").Add("host.example", new IPv4Address(192, 0, 2, 3));
        DnsAnswer answer = _lan.Resolve("www.example");
        Assert.Equal("host.example", answer.CanonicalName);
        Assert.Equal(TimeSpan.FromSeconds(30), answer.TimeToLive);
        Assert.Equal(["www.example A", "web.example A", "host.example A"], _lan.Server.Queries);
        Assert.True(_lan.Resolve("www.example").IsFromCache);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Resolve_AliasesWithoutEnd_IsAFailure(bool oneByOne)
    {
        _lan.Zone.EndsAtAlias = oneByOne;
        _lan.Zone.AddAlias("a.example", "b.example").AddAlias("b.example", "a.example");
        Assert.Contains("aliases", _lan.Fails("a.example", NetworkError.NameServerFailure).Message);
        Assert.InRange(_lan.Server.Queries.Count, 1, 17);
    }

    [Fact]
    public void Resolve_Text_HasItsData()
    {
        _lan.Zone.AddText("note.example", "hello");
        Assert.Equal("\u0005hello"u8.ToArray(), _lan.Resolve("note.example", DnsRecordType.Txt).Records[0].Data.ToArray());
    }

    [Fact]
    public void Resolve_AnswerOverFiveHundredBytesCompressed_StillFits()
    {
        for (int i = 1; i <= 28; i++)
        {
            _lan.Zone.Add("many.example", new IPv4Address(192, 0, 2, (byte)i));
        }

        Assert.Equal(28, _lan.Resolve("many.example").Records.Count);
    }

    [Theory]
    [InlineData("192.0.2.1", DnsRecordType.A, "192.0.2.1")]
    [InlineData("2001:db8::7", DnsRecordType.Aaaa, "2001:db8::7")]
    [InlineData("[::1]", DnsRecordType.Aaaa, "::1")]
    [InlineData("localhost", DnsRecordType.A, "127.0.0.1")]
    [InlineData("LocalHost.", DnsRecordType.A, "127.0.0.1")]
    [InlineData("any.localhost", DnsRecordType.Aaaa, "::1")]
    public void Resolve_LocalName_AsksNobody(string name, DnsRecordType type, string expected)
    {
        Assert.Equal(expected, _lan.Address(name, type));
        Assert.Equal(expected, type == DnsRecordType.A ? _lan.Lan.Run(() => _lan.Resolver.ResolveAddressesAsync(name))[0].ToString() : expected);
        Assert.Empty(_lan.Server.Queries);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no such name")]
    [InlineData("a..b")]
    [InlineData("something.invalid")]
    [InlineData("1.2.3.4:80")]
    public void Resolve_ImpossibleName_IsNotFoundWithoutAsking(string name)
    {
        _lan.Fails(name, NetworkError.NameNotFound);
        Assert.Empty(_lan.Server.Queries);
    }

    [Fact]
    public void Resolve_IPv4LiteralAsAaaa_IsNotFound() => _lan.Fails("192.0.2.1", NetworkError.NameNotFound, DnsRecordType.Aaaa);

    [Fact]
    public void Resolve_ShortName_IsLookedForInTheDomainFirst()
    {
        _lan.Client.Configure(_lan.Client.Configuration! with { DomainName = "home.arpa" });
        _lan.Zone.Add("printer.home.arpa", new IPv4Address(10, 0, 0, 7)).Add("bare", new IPv4Address(10, 0, 0, 8));
        Assert.Equal("10.0.0.7", _lan.Address("printer"));
        Assert.Equal("10.0.0.8", _lan.Address("bare"));
        Assert.Equal("10.0.0.8", _lan.Address("bare."));
        Assert.Equal(["printer.home.arpa A", "bare.home.arpa A", "bare A"], _lan.Server.Queries);
    }

    [Fact]
    public void Resolve_MissingName_IsNotFound() => Assert.Contains("no.example does not exist", _lan.Fails("no.example", NetworkError.NameNotFound).Message);

    [Fact]
    public void Resolve_ServersOfTheConfiguration_AreAskedAndItsChangeEmptiesTheCache()
    {
        _lan.Zone.Add("api.example", new IPv4Address(192, 0, 2, 7));
        var resolver = new DnsResolver(_lan.Client);
        Assert.Equal(
            NetworkError.NameServerFailure,
            Assert.Throws<NetworkException>(() => _lan.Lan.Run(() => resolver.ResolveAsync("api.example"))).Error);
        IPv4Configuration configuration = _lan.Client.Configuration! with { DnsServers = [new IPv4Address(10, 0, 0, 1)] };
        _lan.Client.Configure(configuration);
        _lan.Lan.Run(() => resolver.ResolveAsync("api.example"));
        _lan.Client.Configure(configuration with { DnsServers = [new IPv4Address(10, 0, 0, 1)] });
        Assert.True(_lan.Lan.Run(() => resolver.ResolveAsync("api.example")).IsFromCache);
        _lan.Client.Configure(configuration with { DnsServers = [new IPv4Address(10, 0, 0, 9), new IPv4Address(10, 0, 0, 1)] });
        Assert.False(_lan.Lan.Run(() => resolver.ResolveAsync("api.example")).IsFromCache);
    }

    [Fact]
    public void Resolve_EachQuery_HasAnotherPortAndId()
    {
        for (int i = 0; i < 64; i++)
        {
            _lan.Zone.Add($"n{i}.example", new IPv4Address(192, 0, 2, 7));
            _lan.Address($"n{i}.example");
        }

        Assert.True(new HashSet<ushort>(_lan.Server.ClientPorts).Count > 60);
        Assert.True(new HashSet<ushort>(_lan.Server.Ids).Count > 60);
        Assert.All(_lan.Server.ClientPorts, static port => Assert.True(port >= 49152));
    }
}
