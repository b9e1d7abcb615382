namespace DeviceKit.Stack.Dns;

/// <summary>What a server says about a query (RFC 1035 section 4.1.1).</summary>
public enum DnsResponseCode
{
    /// <summary>No error; there may be no record all the same.</summary>
    NoError = 0,

    /// <summary>The server did not understand the query.</summary>
    FormatError = 1,

    /// <summary>The server has trouble.</summary>
    ServerFailure = 2,

    /// <summary>The name does not exist (NXDOMAIN).</summary>
    NameError = 3,

    /// <summary>The server does not do this.</summary>
    NotImplemented = 4,

    /// <summary>The server does not do this for us.</summary>
    Refused = 5,
}
