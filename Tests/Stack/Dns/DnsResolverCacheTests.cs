using System;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Stack.Tests.Dns;

/// <summary>What is remembered, for how long, and questions that are asked once for several callers.</summary>
public class DnsResolverCacheTests
{
    private static readonly IPv4Address s_address = new(192, 0, 2, 7);

    [Fact]
    public void Resolve_WithinItsTime_IsAnsweredFromTheCache()
    {
        using var lan = new ResolverLan();
        lan.Zone.Add("api.example", s_address, 100);
        lan.Address("api.example");
        lan.Lan.Run(60);
        DnsAnswer answer = lan.Resolve("api.example");
        Assert.True(answer.IsFromCache);
        Assert.InRange(answer.TimeToLive.TotalSeconds, 39, 40);
        lan.Lan.Run(40);
        Assert.False(lan.Resolve("api.example").IsFromCache);
        Assert.Equal(2, lan.Server.Queries.Count);
        Assert.Equal(1, lan.Resolver.Counters.CacheHits);
    }

    [Fact]
    public void Resolve_TimeToLiveZero_IsNotRemembered()
    {
        using var lan = new ResolverLan();
        lan.Zone.Add("api.example", s_address, 0);
        lan.Address("api.example");
        Assert.False(lan.Resolve("api.example").IsFromCache);
    }

    [Fact]
    public void Resolve_TimeToLiveOfAYear_IsRememberedForADay()
    {
        using var lan = new ResolverLan();
        lan.Zone.Add("api.example", s_address, 365 * 24 * 3600);
        Assert.Equal(TimeSpan.FromDays(1), lan.Resolve("api.example").TimeToLive);
        lan.Lan.Run(24 * 3600);
        Assert.False(lan.Resolve("api.example").IsFromCache);
    }

    [Theory]
    [InlineData(60u, 59, 2)] // NXDOMAIN, within the SOA's minimum
    [InlineData(60u, 61, 3)]
    [InlineData(86_400u, 14 * 60, 2)] // cut to a quarter of an hour
    [InlineData(86_400u, 16 * 60, 3)]
    [InlineData(null, 1, 4)] // no SOA: not remembered
    public void Resolve_MissingName_IsRememberedAsTheZoneSays(uint? minimum, int seconds, int queries)
    {
        using var lan = new ResolverLan();
        lan.Zone.NegativeTimeToLive = minimum;
        lan.Zone.AddText("text.example", "only");
        lan.Fails("no.example", NetworkError.NameNotFound);
        lan.Fails("text.example", NetworkError.NameNotFound);
        lan.Lan.Run(seconds);
        Assert.Contains("does not exist", lan.Fails("no.example", NetworkError.NameNotFound).Message);
        if (queries != 3)
        {
            Assert.Contains("no record of type A", lan.Fails("text.example", NetworkError.NameNotFound).Message);
        }

        Assert.Equal(queries, lan.Server.Queries.Count);
    }

    [Fact]
    public void Resolve_CacheFull_ForgetsTheLeastRecentlyUsed()
    {
        using var lan = new ResolverLan(options: new DnsResolverOptions { CacheSize = 2 });
        lan.Zone.Add("a.example", s_address).Add("b.example", s_address).Add("c.example", s_address);
        lan.Resolve("a.example");
        lan.Resolve("b.example");
        Assert.True(lan.Resolve("a.example").IsFromCache);
        lan.Resolve("c.example");
        Assert.True(lan.Resolve("a.example").IsFromCache);
        Assert.True(lan.Resolve("c.example").IsFromCache);
        Assert.False(lan.Resolve("b.example").IsFromCache);
    }

    [Fact]
    public void Resolve_CacheOff_AsksEachTime()
    {
        using var lan = new ResolverLan(options: new DnsResolverOptions { CacheSize = 0 });
        lan.Zone.Add("a.example", s_address);
        lan.Resolve("a.example");
        Assert.False(lan.Resolve("a.example").IsFromCache);
    }

    [Fact]
    public void ClearCache_Forgets()
    {
        using var lan = new ResolverLan();
        lan.Zone.Add("a.example", s_address);
        lan.Resolve("a.example");
        lan.Resolver.ClearCache();
        Assert.False(lan.Resolve("a.example").IsFromCache);
    }

    [Fact]
    public void Resolve_SameQuestionAtOnce_IsAskedOnce()
    {
        using var lan = new ResolverLan();
        lan.Zone.Add("a.example", s_address);
        ValueTask<DnsAnswer> first = default;
        ValueTask<DnsAnswer> second = default;
        ValueTask<DnsAnswer> other = default;
        lan.Lan.Run(() =>
        {
            first = lan.Resolver.ResolveAsync("a.example");
            second = lan.Resolver.ResolveAsync("A.EXAMPLE.");
            other = lan.Resolver.ResolveAsync("a.example", DnsRecordType.Aaaa);
            return first;
        });
        Assert.Equal(s_address, lan.Lan.Run(() => second).Addresses[0].IPv4);
        Assert.Throws<NetworkException>(() => lan.Lan.Run(() => other));
        Assert.Equal(["a.example A", "a.example Aaaa"], lan.Server.Queries);
        Assert.Equal(1, lan.Resolver.Counters.Coalesced);
    }

    [Fact]
    public void Resolve_OneOfTwoGivesUp_TheOtherGetsItsAnswer()
    {
        using var lan = new ResolverLan();
        lan.Zone.Add("a.example", s_address);
        lan.Server.Faults.Delay = TimeSpan.FromSeconds(1);
        using var cancel = new CancellationTokenSource();
        ValueTask<DnsAnswer> impatient = Begin(lan, cancel.Token);
        ValueTask<DnsAnswer> patient = Begin(lan, default);
        lan.Lan.Run(0.5);
        cancel.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => lan.Lan.Run(() => impatient));
        Assert.Equal(s_address, lan.Lan.Run(() => patient).Addresses[0].IPv4);
        Assert.Single(lan.Server.Queries);
    }

    [Fact]
    public void Resolve_AllGiveUp_StopsAskingAndTheNextCallerStartsAnew()
    {
        using var lan = new ResolverLan();
        lan.Zone.Add("a.example", s_address);
        lan.Server.Faults.DropNext = int.MaxValue;
        using var cancel = new CancellationTokenSource();
        ValueTask<DnsAnswer> only = Begin(lan, cancel.Token);
        lan.Lan.Run(0.5);
        cancel.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => lan.Lan.Run(() => only));
        lan.Lan.Run(60);
        Assert.Single(lan.Server.Queries);
        lan.Server.Faults.DropNext = 0;
        Assert.Equal(s_address, lan.Resolve("a.example").Addresses[0].IPv4);
    }

    [Fact]
    public void Resolve_AlreadyCancelled_AsksNobody()
    {
        using var lan = new ResolverLan();
        Assert.ThrowsAny<OperationCanceledException>(
            () => lan.Lan.Run(() => lan.Resolver.ResolveAsync("a.example", cancellationToken: new CancellationToken(true))));
        Assert.Empty(lan.Server.Queries);
    }

    [Fact]
    public void Resolve_TooManyAtOnce_AreRefused()
    {
        using var lan = new ResolverLan(options: new DnsResolverOptions { MaximumLookups = 2 });
        lan.Server.Faults.DropNext = int.MaxValue;
        _ = lan.Lan.Run(() =>
        {
            _ = lan.Resolver.ResolveAsync("a.example").AsTask();
            _ = lan.Resolver.ResolveAsync("b.example").AsTask();
            return new ValueTask<int>(0);
        });
        lan.Fails("c.example", NetworkError.NoBuffers);
    }

    private static ValueTask<DnsAnswer> Begin(ResolverLan lan, CancellationToken cancellationToken)
    {
        ValueTask<DnsAnswer> task = default;
        lan.Lan.Run(() =>
        {
            task = lan.Resolver.ResolveAsync("a.example", cancellationToken: cancellationToken);
            return new ValueTask<int>(0);
        });
        return task;
    }
}
