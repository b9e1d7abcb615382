using System.Diagnostics.CodeAnalysis;

namespace DeviceKit.Stack.Tcp;

/// <summary>The texts of TCP's failures.</summary>
internal static class TcpErrors
{
    public static NetworkException For(NetworkError error, in ConnectionKey key) => new(error, error switch
    {
        NetworkError.ConnectionReset => $"The connection {key.LocalEndPoint} - {key.RemoteEndPoint} was reset by the peer.",
        NetworkError.ConnectionRefused => $"{key.RemoteEndPoint} refused the connection.",
        NetworkError.ConnectionAborted => $"The connection {key.LocalEndPoint} - {key.RemoteEndPoint} was aborted.",
        NetworkError.TimedOut => $"{key.RemoteEndPoint} did not answer in time.",
        NetworkError.NetworkUnreachable => $"No route leads to {key.RemoteEndPoint}.",
        NetworkError.HostUnreachable => $"The host of {key.RemoteEndPoint} cannot be reached.",
        NetworkError.NetworkDown => $"The link to {key.RemoteEndPoint} is down.",
        _ => $"The connection {key.LocalEndPoint} - {key.RemoteEndPoint} failed: {error}.",
    });

    public static NetworkException Closed(in ConnectionKey key) =>
        new(NetworkError.Closed, $"The socket {key.LocalEndPoint} - {key.RemoteEndPoint} is closed.");

    public static NetworkException Ended(in ConnectionKey key) =>
        new(NetworkError.Closed, $"The outgoing direction of {key.LocalEndPoint} - {key.RemoteEndPoint} has been ended by Shutdown.");

    public static NetworkException StackClosed() => new(NetworkError.Closed, "The network stack is closed.");

    [DoesNotReturn]
    public static void ThrowNoRoute(IPAddress address) =>
        throw new NetworkException(NetworkError.NetworkUnreachable, $"No route leads to {address}, or the stack has no address yet.");

    [DoesNotReturn]
    public static void ThrowPortInUse(ushort port) =>
        throw new NetworkException(NetworkError.AddressInUse, port == 0 ? "All ephemeral ports are taken." : $"TCP port {port} is taken.");

    [DoesNotReturn]
    public static void ThrowTooMany(int limit) =>
        throw new NetworkException(NetworkError.NoBuffers, $"The stack has {limit} TCP connections, as many as it may.");

    [DoesNotReturn]
    public static void ThrowIPv6() => throw new NetworkException(NetworkError.NetworkUnreachable, "TCP over IPv6 is not supported yet.");
}
