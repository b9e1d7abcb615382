using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack.Dns;

namespace DeviceKit.Stack;

/// <summary>
/// Resolves names for one stack (RFC 1035, RFC 2308): asks the configured servers in turn, follows aliases, remembers answers and missing names.
/// </summary>
/// <remarks>**Not supported:** EDNS, DNSSEC, mDNS, DNS over TLS, names outside ASCII (give their xn-- form).</remarks>
public sealed partial class DnsResolver
{
    private readonly NetworkStack _stack;
    private readonly DnsResolverOptions _options;
    private readonly DnsCache _cache;
    private readonly DnsExchange _exchange;
    private readonly DnsServerList _servers = new();
    private readonly List<DnsLookup> _lookups = [];

    /// <summary>A resolver on a stack.</summary>
    /// <param name="stack">The stack: sockets, clock, chance, and the servers' addresses.</param>
    /// <param name="options">How to behave; null for the defaults.</param>
    public DnsResolver(NetworkStack stack, DnsResolverOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stack);
        _stack = stack;
        _options = options ?? new DnsResolverOptions();
        _cache = new DnsCache(_options.CacheSize, stack.Clock);
        _exchange = new DnsExchange(stack, _options, Counters);
    }

    /// <summary>Queries, responses and what was dropped.</summary>
    public DnsResolverCounters Counters { get; } = new();

    /// <summary>The addresses of a host, in the server's order. **IPv4 only for names**, as the stack is; an IPv6 literal gives itself.</summary>
    /// <param name="name">A host name or the text of an IP address.</param>
    /// <param name="cancellationToken">Gives the question up.</param>
    /// <returns>At least one address.</returns>
    /// <exception cref="NetworkException">As <see cref="ResolveAsync"/>.</exception>
    public async ValueTask<IReadOnlyList<IPAddress>> ResolveAddressesAsync(string name, CancellationToken cancellationToken = default)
    {
        DnsRecordType type = IPv6Address.TryParse(name, out _) ? DnsRecordType.Aaaa : DnsRecordType.A;
        return (await ResolveAsync(name, type, cancellationToken)).Addresses;
    }

    /// <summary>Resolves a name.</summary>
    /// <param name="name">
    /// A host name of ASCII; a name without a dot is looked for below the configuration's domain first. The texts of IP addresses and
    /// <c>localhost</c> are answered without a server.
    /// </param>
    /// <param name="type">The type of record that is wanted.</param>
    /// <param name="cancellationToken">Gives the question up; others who ask the same are not disturbed.</param>
    /// <returns>At least one record.</returns>
    /// <exception cref="NetworkException">
    /// <see cref="NetworkError.NameNotFound"/>: the name is malformed, does not exist or has no such record;
    /// <see cref="NetworkError.NameServerFailure"/>: no server, or none with a usable answer; <see cref="NetworkError.TimedOut"/>: no server
    /// answered; <see cref="NetworkError.NoBuffers"/>: too many questions are on their way.
    /// </exception>
    public async ValueTask<DnsAnswer> ResolveAsync(
        string name, DnsRecordType type = DnsRecordType.A, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (DnsLocalNames.TryAnswer(name, type) is { } local)
        {
            return local.GetAnswer();
        }

        if (!DnsName.TryParse(name, out DnsName full))
        {
            throw new NetworkException(NetworkError.NameNotFound, $"'{name}' is not a host name (RFC 1035 section 2.3.4).");
        }

        if (full.IsSingleLabel && name[^1] != '.' && DnsName.TryParse(_stack.Configuration?.DomainName, out DnsName domain)
            && full.TryAppend(domain, out DnsName below))
        {
            DnsResult result = await FindAsync(below, type, cancellationToken);
            if (!result.IsMissing)
            {
                return result.GetAnswer();
            }
        }

        return (await FindAsync(full, type, cancellationToken)).GetAnswer();
    }

    /// <summary>Forgets all answers. Happens by itself when the configuration brings other servers.</summary>
    public void ClearCache() => _cache.Clear();

    internal void Remove(DnsLookup lookup) => _lookups.Remove(lookup);

    private ValueTask<DnsResult> FindAsync(DnsName name, DnsRecordType type, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<DnsResult>(cancellationToken);
        }

        if (_servers.Update(_options.Servers, _stack.Configuration?.DnsServers))
        {
            _cache.Clear();
        }

        if (_cache.Find(name, type) is { } known)
        {
            Counters.CacheHits++;
            return new ValueTask<DnsResult>(known);
        }

        foreach (DnsLookup other in _lookups)
        {
            if (other.Type == type && other.Name.Equals(name))
            {
                Counters.Coalesced++;
                return other.Join(cancellationToken);
            }
        }

        if (_lookups.Count >= _options.MaximumLookups)
        {
            return new ValueTask<DnsResult>(new DnsResult(
                null, NetworkError.NoBuffers, $"{name}: {_lookups.Count} other questions are on their way."));
        }

        var lookup = new DnsLookup(this, _stack.Loop, name, type);
        _lookups.Add(lookup);
        ValueTask<DnsResult> task = lookup.Join(cancellationToken);
        Run(lookup);
        return task;
    }
}
