using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>The client's way to the network: makes connections by host name, and nothing else.</summary>
public interface IHttpConnector
{
    /// <summary>Connects.</summary>
    /// <param name="host">A host name, or an address in its text form (IPv6 without brackets).</param>
    /// <param name="port">The port.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The connection; the client closes it.</returns>
    /// <exception cref="NetworkException">The name is unknown, or the host cannot be reached.</exception>
    ValueTask<IByteStream> ConnectAsync(string host, ushort port, CancellationToken cancellationToken);
}
