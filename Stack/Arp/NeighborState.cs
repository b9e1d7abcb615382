namespace DeviceKit.Stack.Arp;

/// <summary>What is known of a neighbour's MAC address.</summary>
internal enum NeighborState
{
    /// <summary>Asked for; packets wait.</summary>
    Incomplete,

    /// <summary>Known.</summary>
    Reachable,

    /// <summary>Known for long, used and asked for again at the known address (RFC 1122 section 2.3.2.1 (2)).</summary>
    Probing,

    /// <summary>Did not answer; nothing is sent until the entry's time is over.</summary>
    Failed,

    /// <summary>No longer in the cache; a route that holds it looks it up anew.</summary>
    Forgotten,
}
