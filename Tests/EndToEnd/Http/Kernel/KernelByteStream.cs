using System;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack;

namespace DeviceKit.EndToEnd.Tests.Http.Kernel;

/// <summary>A connection of the kernel's TCP. Awaited on a loop, its completions come back to that loop.</summary>
internal sealed class KernelByteStream(Socket socket) : IByteStream
{
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await socket.ReceiveAsync(buffer, SocketFlags.None, cancellationToken);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            throw Map(e);
        }
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default)
    {
        try
        {
            while (data.Length > 0)
            {
                data = data[await socket.SendAsync(data, SocketFlags.None, cancellationToken)..];
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            throw Map(e);
        }
    }

    public void Shutdown() => socket.Shutdown(SocketShutdown.Send);

    public void Close() => socket.Close();

    public void Abort() => socket.Close(0);

    internal static NetworkException Map(Exception e) => new(
        (e as SocketException)?.SocketErrorCode switch
        {
            SocketError.ConnectionRefused => NetworkError.ConnectionRefused,
            SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => NetworkError.NameNotFound,
            SocketError.ConnectionReset or SocketError.Shutdown => NetworkError.ConnectionReset,
            _ => NetworkError.ConnectionAborted,
        },
        e.Message);
}
