using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack;
using DeviceKit.Stack.Http;

namespace DeviceKit.Benchmarks.Contestants;

/// <summary>The HTTP client's connections on a stack; hosts are addresses here.</summary>
internal sealed class StackConnector(NetworkStack stack, TcpOptions options) : IHttpConnector
{
    public async ValueTask<IByteStream> ConnectAsync(string host, ushort port, CancellationToken cancellationToken) =>
        await stack.ConnectTcpAsync(new IPEndPoint(IPv4Address.Parse(host), port), options, cancellationToken);
}
