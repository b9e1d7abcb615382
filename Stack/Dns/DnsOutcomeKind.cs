namespace DeviceKit.Stack.Dns;

/// <summary>What asking one server for one name came to.</summary>
internal enum DnsOutcomeKind
{
    /// <summary>Records of the wanted type.</summary>
    Found,

    /// <summary>The name is an alias whose end the server did not give: it is to be asked for.</summary>
    Alias,

    /// <summary>The name does not exist (NXDOMAIN).</summary>
    NoName,

    /// <summary>The name has no record of the wanted type.</summary>
    NoData,

    /// <summary>The answer was cut; a stream has room for it.</summary>
    Truncated,

    /// <summary>The server has no usable answer; another may have.</summary>
    Failed,

    /// <summary>No answer came in time.</summary>
    TimedOut,
}
