using System;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack;

namespace DeviceKit.EndToEnd.Tests.Http.Kernel;

/// <summary>Accepts connections on a free port.</summary>
internal sealed class KernelListener : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    /// <param name="anyInterface">False: the loopback interface alone.</param>
    public KernelListener(bool anyInterface = false)
    {
        _socket.Bind(new System.Net.IPEndPoint(anyInterface ? System.Net.IPAddress.Any : System.Net.IPAddress.Loopback, 0));
        _socket.Listen(100);
    }

    public int Port => ((System.Net.IPEndPoint)_socket.LocalEndPoint!).Port;

    public async ValueTask<IByteStream> AcceptAsync(CancellationToken cancellationToken)
    {
        Socket accepted = await _socket.AcceptAsync(cancellationToken);
        accepted.NoDelay = true;
        return new KernelByteStream(accepted);
    }

    public void Dispose() => _socket.Dispose();
}
