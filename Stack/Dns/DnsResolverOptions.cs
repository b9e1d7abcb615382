using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack;

/// <summary>How a resolver behaves.</summary>
public sealed record DnsResolverOptions
{
    /// <summary>The name servers in order of preference; null takes those of the stack's configuration, as DHCP gave them.</summary>
    public IReadOnlyList<IPEndPoint>? Servers { get; init; }

    /// <summary>How long the first round waits for each server; doubled for each further round.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many times each server is asked that does not answer.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>The number of answers that are remembered, missing names included; 0 remembers none. The least recently used makes room.</summary>
    public int CacheSize { get; init; } = 32;

    /// <summary>The longest time for which an answer is remembered, whatever its server says.</summary>
    public TimeSpan MaximumTimeToLive { get; init; } = TimeSpan.FromDays(1);

    /// <summary>The longest time for which it is remembered that a name or record does not exist (RFC 2308 section 5: at most three hours).</summary>
    public TimeSpan MaximumNegativeTimeToLive { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The number of aliases (CNAME) that are followed from one name, over all answers.</summary>
    public int MaximumAliases { get; init; } = 16;

    /// <summary>The number of different questions that may be on their way at once; each holds a socket and 1.5 KB.</summary>
    public int MaximumLookups { get; init; } = 16;

    /// <summary>
    /// Connects to a server's TCP port for answers that do not fit into a datagram (RFC 7766); null makes such answers a failure of the server.
    /// </summary>
    public Func<IPEndPoint, CancellationToken, ValueTask<IByteStream>>? StreamConnector { get; init; }
}
