using System;
using DeviceKit.Emulation.Servers;
using DeviceKit.Stack.Dns;
using Xunit;

namespace DeviceKit.Stack.Tests.Dns;

/// <summary>Servers that are silent, broken, lying, or have more to say than fits.</summary>
public class DnsResolverServerTests
{
    private static readonly IPv4Address s_address = new(192, 0, 2, 7);

    [Fact]
    public void Resolve_LostQuery_IsAskedAgainAfterTwoSeconds()
    {
        using var lan = new ResolverLan();
        lan.Zone.Add("a.example", s_address);
        lan.Server.Faults.DropNext = 1;
        lan.Resolve("a.example");
        Assert.InRange(lan.Lan.Now.TotalSeconds, 2, 2.1);
        Assert.NotEqual(lan.Server.Ids[0], lan.Server.Ids[1]);
        Assert.NotEqual(lan.Server.ClientPorts[0], lan.Server.ClientPorts[1]);
    }

    [Fact]
    public void Resolve_SilentServers_TimesOutAfterThreeRounds()
    {
        using var lan = new ResolverLan(2);
        lan.Servers.ForEach(static server => server.Faults.DropNext = int.MaxValue);
        lan.Fails("a.example", NetworkError.TimedOut);
        Assert.Equal(2 * (2 + 4 + 8), lan.Lan.Now.TotalSeconds, 0.1);
        Assert.Equal(3, lan.Servers[0].Queries.Count);
        Assert.Equal(3, lan.Servers[1].Queries.Count);
        Assert.Equal(6, lan.Resolver.Counters.TimeOuts);
    }

    [Fact]
    public void Resolve_FirstServerSilent_GoesToTheSecondAndStaysThere()
    {
        using var lan = new ResolverLan(2);
        lan.Zone.Add("a.example", s_address).Add("b.example", s_address);
        lan.Servers[0].Faults.DropNext = int.MaxValue;
        lan.Resolve("a.example");
        Assert.InRange(lan.Lan.Now.TotalSeconds, 2, 2.1);
        lan.Resolve("b.example");
        Assert.InRange(lan.Lan.Now.TotalSeconds, 2, 2.2);
        Assert.Single(lan.Servers[0].Queries);
        Assert.Equal(2, lan.Servers[1].Queries.Count);
    }

    [Theory]
    [InlineData(DnsResponseCode.ServerFailure)]
    [InlineData(DnsResponseCode.Refused)]
    [InlineData(DnsResponseCode.NotImplemented)]
    [InlineData(DnsResponseCode.FormatError)]
    public void Resolve_FirstServerFails_GoesToTheSecondAtOnce(DnsResponseCode code)
    {
        using var lan = new ResolverLan(2);
        lan.Zone.Add("a.example", s_address);
        lan.Servers[0].Faults.ResponseCode = code;
        lan.Resolve("a.example");
        Assert.True(lan.Lan.Now < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Resolve_AllServersFail_SaysWhyAndAsksEachOnce()
    {
        using var lan = new ResolverLan(2);
        lan.Servers.ForEach(static server => server.Faults.ResponseCode = DnsResponseCode.ServerFailure);
        Assert.Contains("10.0.0.2:53: it answered ServerFailure", lan.Fails("a.example", NetworkError.NameServerFailure).Message);
        Assert.Single(lan.Servers[0].Queries);
        lan.Servers.ForEach(static server => server.Faults.ResponseCode = null);
        lan.Zone.Add("a.example", s_address);
        lan.Resolve("a.example"); // a failure is not remembered
    }

    [Fact]
    public void Resolve_NobodyListens_FailsByIcmpWithoutWaiting()
    {
        using var lan = new ResolverLan();
        lan.Lan.AddHost("10.0.0.50");
        var resolver = new DnsResolver(lan.Client, new DnsResolverOptions { Servers = [new IPEndPoint(new IPv4Address(10, 0, 0, 50), 53)] });
        var e = Assert.Throws<NetworkException>(() => lan.Lan.Run(() => resolver.ResolveAsync("a.example")));
        Assert.Equal(NetworkError.NameServerFailure, e.Error);
        Assert.True(lan.Lan.Now < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Resolve_NameErrorOfTheFirstServer_IsFinal()
    {
        using var lan = new ResolverLan(2);
        lan.Fails("no.example", NetworkError.NameNotFound);
        Assert.Empty(lan.Servers[1].Queries);
    }

    [Theory]
    [InlineData(DnsLie.WrongId)]
    [InlineData(DnsLie.WrongQuestion)]
    [InlineData(DnsLie.NotAResponse)]
    [InlineData(DnsLie.WrongOperation)]
    [InlineData(DnsLie.Garbage)]
    [InlineData(DnsLie.WrongPort)]
    public void Resolve_FalseAnswerBeforeTheTrueOne_IsIgnored(DnsLie lie)
    {
        using var lan = new ResolverLan();
        lan.Zone.Add("a.example", s_address);
        lan.Server.Faults.Lies.Add(lie);
        lan.Server.Faults.Delay = TimeSpan.FromSeconds(1);
        Assert.Equal(s_address, lan.Resolve("a.example").Addresses[0].IPv4);
        Assert.Equal(1, lan.Resolver.Counters.Responses);
        long dropped = lan.Resolver.Counters.Mismatched + lan.Resolver.Counters.Malformed;
        Assert.Equal(lie == DnsLie.WrongPort ? 0 : 1, dropped);
    }

    [Fact]
    public void Resolve_SpooferOnTheLan_IsNotHeard()
    {
        using var lan = new ResolverLan();
        lan.Zone.Add("a.example", s_address);
        lan.Server.Faults.Delay = TimeSpan.FromSeconds(1);
        NetworkStack spoofer = lan.Lan.AddHost("10.0.0.66");
        lan.Lan.Loop.Spawn(async () =>
        {
            // The best case for it: id, question and port are known to it; only the address is not the server's.
            await lan.Lan.Loop.Clock.DelayAsync(TimeSpan.FromSeconds(0.5));
            byte[] answer = new Message("a.example", id: lan.Server.Ids[0]).A("a.example", "203.0.113.66").Bytes;
            await spoofer.OpenUdp(53).SendToAsync(answer, new IPEndPoint(new IPv4Address(10, 0, 0, 100), lan.Server.ClientPorts[0]));
        });
        Assert.Equal(s_address, lan.Resolve("a.example").Addresses[0].IPv4);
    }

    [Fact]
    public void Resolve_LateAnswerToAnEarlierQuery_IsNotUsed()
    {
        using var lan = new ResolverLan();
        lan.Zone.Add("a.example", s_address);
        lan.Server.Faults.Delay = TimeSpan.FromSeconds(3);
        Assert.Equal(s_address, lan.Resolve("a.example").Addresses[0].IPv4);
        Assert.Equal(2, lan.Server.Queries.Count);
        Assert.InRange(lan.Lan.Now.TotalSeconds, 5, 5.1);
    }

    [Fact]
    public void Resolve_DamagedAnswers_EndInAFailureNotInAnException()
    {
        using var lan = new ResolverLan(options: new DnsResolverOptions { CacheSize = 0 });
        lan.Zone.AddAlias("a.example", "b.example").Add("b.example", s_address);
        var random = new DeviceKit.Emulation.SeededRandom(9);
        lan.Server.Faults.Damage = message => message[random.NextUInt32() % (uint)message.Length] = (byte)random.NextUInt32();
        int answered = 0;
        for (int i = 0; i < 500; i++)
        {
            try
            {
                lan.Resolve("a.example");
                answered++;
            }
            catch (NetworkException)
            {
                // Any kind of failure is right.
            }
        }

        Assert.InRange(answered, 1, 500);
    }

    [Fact]
    public void Resolve_CutAnswerWithoutTcp_IsAFailureOfTheServer()
    {
        using var lan = new ResolverLan();
        lan.Zone.Add("a.example", s_address);
        lan.Server.Faults.TruncatesDatagrams = true;
        Assert.Contains("too long for UDP", lan.Fails("a.example", NetworkError.NameServerFailure).Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10_000)]
    public void Resolve_CutAnswer_IsAskedForByTcp(int chunk)
    {
        var streams = new StreamDouble { MaximumChunk = chunk };
        using var lan = new ResolverLan(options: new DnsResolverOptions { StreamConnector = streams.ConnectAsync, MaximumAliases = 2 });
        for (int i = 1; i <= 40; i++)
        {
            lan.Zone.Add("big.example", new IPv4Address(192, 0, 2, (byte)i), 60);
        }

        streams.Accept = stream => lan.Lan.Loop.Spawn(() => lan.Server.ServeAsync(stream));
        streams.Loop = lan.Lan.Loop;
        DnsAnswer answer = lan.Resolve("big.example");
        Assert.Equal(DnsAnswerReader.MaximumRecords, answer.Records.Count);
        Assert.Equal([new IPEndPoint(new IPv4Address(10, 0, 0, 1), 53)], streams.Remotes);
        Assert.Equal(1, lan.Resolver.Counters.StreamQueries);
        Assert.True(lan.Resolve("big.example").IsFromCache);
    }

    [Fact]
    public void Resolve_CutAnswerWithTheStacksOwnResolver_ComesByItsTcp()
    {
        using var lan = new ResolverLan();
        lan.Client.Configure(lan.Client.Configuration! with { DnsServers = [new IPv4Address(10, 0, 0, 1)] });
        lan.Zone.Add("a.example", s_address);
        lan.Server.Faults.TruncatesDatagrams = true;
        Assert.Equal(s_address, lan.Lan.Run(() => lan.Client.Dns.ResolveAsync("a.example")).Addresses[0].IPv4);
        Assert.Equal(1, lan.Client.Dns.Counters.StreamQueries);
        Assert.Equal(2, lan.Server.Queries.Count);
    }

    [Fact]
    public void Resolve_TcpRefused_GoesToTheNextServer()
    {
        var streams = new StreamDouble { Refuses = true };
        using var lan = new ResolverLan(2, new DnsResolverOptions { StreamConnector = streams.ConnectAsync });
        lan.Zone.Add("a.example", s_address);
        lan.Servers[0].Faults.TruncatesDatagrams = true;
        streams.Loop = lan.Lan.Loop;
        Assert.Equal(s_address, lan.Resolve("a.example").Addresses[0].IPv4);
        Assert.Single(streams.Remotes);
    }

    [Fact]
    public void Resolve_TcpEndsEarly_IsAFailureOfTheServer()
    {
        var streams = new StreamDouble();
        using var lan = new ResolverLan(options: new DnsResolverOptions { StreamConnector = streams.ConnectAsync });
        lan.Server.Faults.TruncatesDatagrams = true;
        streams.Loop = lan.Lan.Loop;
        streams.Accept = stream => lan.Lan.Loop.Spawn(async () =>
        {
            await stream.WriteAsync(new byte[] { 0, 100, 1, 2, 3 });
            stream.Close();
        });
        Assert.Contains("closed the connection", lan.Fails("a.example", NetworkError.NameServerFailure).Message);
    }

    [Fact]
    public void Resolve_TcpSilent_TimesOut()
    {
        var streams = new StreamDouble();
        using var lan = new ResolverLan(options: new DnsResolverOptions { StreamConnector = streams.ConnectAsync, Rounds = 1 });
        lan.Server.Faults.TruncatesDatagrams = true;
        streams.Loop = lan.Lan.Loop;
        streams.Accept = static _ => { };
        lan.Fails("a.example", NetworkError.TimedOut);
        Assert.InRange(lan.Lan.Now.TotalSeconds, 2, 2.1);
    }
}
