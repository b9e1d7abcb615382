namespace DeviceKit.Stack.Dhcp;

/// <summary>The options that the client or the server knows (RFC 2132 unless said otherwise).</summary>
public enum DhcpOptionCode
{
    /// <summary>One byte of padding, without a length.</summary>
    Pad = 0,

    /// <summary>The subnet mask, 4 bytes.</summary>
    SubnetMask = 1,

    /// <summary>Routers in order of preference, 4 bytes each.</summary>
    Routers = 3,

    /// <summary>Name servers in order of preference, 4 bytes each.</summary>
    DnsServers = 6,

    /// <summary>The client's name, text.</summary>
    HostName = 12,

    /// <summary>The domain, text.</summary>
    DomainName = 15,

    /// <summary>The MTU, 2 bytes.</summary>
    InterfaceMtu = 26,

    /// <summary>The broadcast address, 4 bytes.</summary>
    BroadcastAddress = 28,

    /// <summary>Time servers, 4 bytes each.</summary>
    NtpServers = 42,

    /// <summary>The address that the client would like, 4 bytes.</summary>
    RequestedAddress = 50,

    /// <summary>The lease's length in seconds, 4 bytes.</summary>
    LeaseTime = 51,

    /// <summary>1: file holds options; 2: sname does; 3: both.</summary>
    Overload = 52,

    /// <summary>The message type, 1 byte.</summary>
    MessageType = 53,

    /// <summary>The server's address, 4 bytes.</summary>
    ServerIdentifier = 54,

    /// <summary>The codes of the options that the client wants.</summary>
    ParameterRequestList = 55,

    /// <summary>The reason of a refusal, text.</summary>
    Message = 56,

    /// <summary>The longest message that the client takes, 2 bytes.</summary>
    MaximumMessageSize = 57,

    /// <summary>T1 in seconds, 4 bytes.</summary>
    RenewalTime = 58,

    /// <summary>T2 in seconds, 4 bytes.</summary>
    RebindingTime = 59,

    /// <summary>The vendor class, text.</summary>
    VendorClass = 60,

    /// <summary>The client identifier: a type byte and the value.</summary>
    ClientIdentifier = 61,

    /// <summary>Classless static routes (RFC 3442).</summary>
    ClasslessRoutes = 121,

    /// <summary>The end of the options, without a length.</summary>
    End = 255,
}
