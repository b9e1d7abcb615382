using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>Connects over a stack: its name resolver, then its TCP, address by address.</summary>
public sealed class StackHttpConnector : IHttpConnector
{
    private readonly NetworkStack _stack;
    private readonly TcpOptions _options;

    /// <summary>A connector.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="options">Buffers and behaviour of the connections; null for the defaults with <see cref="TcpOptions.NoDelay"/>, as requests leave in whole pieces.</param>
    public StackHttpConnector(NetworkStack stack, TcpOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stack);
        _stack = stack;
        _options = options ?? new TcpOptions { NoDelay = true };
    }

    /// <inheritdoc/>
    public async ValueTask<IByteStream> ConnectAsync(string host, ushort port, CancellationToken cancellationToken)
    {
        IReadOnlyList<IPAddress> addresses = await _stack.Dns.ResolveAddressesAsync(host, cancellationToken);
        NetworkException? failure = null;
        for (int i = 0; i < addresses.Count; i++)
        {
            try
            {
                return await _stack.ConnectTcpAsync(new IPEndPoint(addresses[i], port), _options, cancellationToken);
            }
            catch (NetworkException e)
            {
                failure = e;
            }
        }

        throw failure!;
    }
}
