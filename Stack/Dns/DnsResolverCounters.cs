namespace DeviceKit.Stack;

/// <summary>What a resolver asked, learnt and dropped since its start.</summary>
public sealed class DnsResolverCounters
{
    /// <summary>Queries sent by UDP.</summary>
    public long Queries { get; internal set; }

    /// <summary>Queries sent by TCP, because the answer was too long for UDP.</summary>
    public long StreamQueries { get; internal set; }

    /// <summary>Responses that matched their query.</summary>
    public long Responses { get; internal set; }

    /// <summary>Questions answered from the cache.</summary>
    public long CacheHits { get; internal set; }

    /// <summary>Questions that joined an equal one on its way.</summary>
    public long Coalesced { get; internal set; }

    /// <summary>Queries that were not answered in time.</summary>
    public long TimeOuts { get; internal set; }

    /// <summary>Datagrams of the server asked that are no well-formed DNS message.</summary>
    public long Malformed { get; internal set; }

    /// <summary>Messages that do not answer the query: id, question, direction or operation differ. Many of them are an attack.</summary>
    public long Mismatched { get; internal set; }
}
