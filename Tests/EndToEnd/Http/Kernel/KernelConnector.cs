using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack;
using DeviceKit.Stack.Http;

namespace DeviceKit.EndToEnd.Tests.Http.Kernel;

/// <summary>DeviceKit's HTTP over the kernel's TCP, so that a difference is HTTP's.</summary>
internal sealed class KernelConnector : IHttpConnector
{
    public async ValueTask<IByteStream> ConnectAsync(string host, ushort port, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new DnsEndPoint(host, port), cancellationToken);
            return new KernelByteStream(socket);
        }
        catch (SocketException e)
        {
            socket.Dispose();
            throw KernelByteStream.Map(e);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
