namespace DeviceKit.Stack.Http;

/// <summary>What kind of failure a request met; names and values of <c>System.Net.Http.HttpRequestError</c>.</summary>
public enum HttpRequestError
{
    /// <summary>Something else, or a failure of the connection while it was in use.</summary>
    Unknown = 0,

    /// <summary>The host's name could not be resolved.</summary>
    NameResolutionError,

    /// <summary>No connection could be made.</summary>
    ConnectionError,

    /// <summary>No secure connection could be made; every <c>https</c> request for now.</summary>
    SecureConnectionError,

    /// <summary>HTTP/2 and HTTP/3 only; never here.</summary>
    HttpProtocolError,

    /// <summary>WebSocket over HTTP/2 only; never here.</summary>
    ExtendedConnectNotSupported,

    /// <summary>The wanted version could not be negotiated; never here.</summary>
    VersionNegotiationError,

    /// <summary>Authentication failed; never here.</summary>
    UserAuthenticationError,

    /// <summary>A proxy refused; never here.</summary>
    ProxyTunnelError,

    /// <summary>The response breaks the rules of HTTP.</summary>
    InvalidResponse,

    /// <summary>The response ended before it was complete.</summary>
    ResponseEnded,

    /// <summary>The response exceeds a limit that the client was given.</summary>
    ConfigurationLimitExceeded,
}
