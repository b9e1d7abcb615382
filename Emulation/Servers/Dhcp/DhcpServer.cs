using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack;
using DeviceKit.Stack.Dhcp;

namespace DeviceKit.Emulation.Servers;

/// <summary>A DHCP server for tests and the demo (RFC 2131), on a stack with an address of its own.</summary>
/// <remarks>
/// Start it with <c>loop.Spawn(() => server.RunAsync(token))</c>. Clients without an address are answered by broadcast. **No relays; the
/// server does not probe addresses; clients are told apart by MAC address.**
/// </remarks>
public sealed class DhcpServer
{
    private readonly NetworkStack _stack;
    private readonly DhcpResponder _responder;
    private readonly List<DhcpMessageType> _log = [];

    /// <summary>A server.</summary>
    /// <param name="stack">The stack, configured.</param>
    /// <param name="options">What it hands out.</param>
    /// <exception cref="InvalidOperationException">The stack has no address.</exception>
    public DhcpServer(NetworkStack stack, DhcpServerOptions options)
    {
        ArgumentNullException.ThrowIfNull(stack);
        ArgumentNullException.ThrowIfNull(options);
        IPv4Configuration configuration = stack.Configuration ?? throw new InvalidOperationException("A DHCP server needs a stack with an address.");
        _stack = stack;
        _responder = new DhcpResponder(options, Faults, configuration.Subnet);
    }

    /// <summary>How the server misbehaves.</summary>
    public DhcpServerFaults Faults { get; } = new();

    /// <summary>The addresses offered and lent.</summary>
    public IReadOnlyCollection<DhcpBinding> Bindings => _responder.Pool.Bindings;

    /// <summary>The types of the messages that came, ignored ones included.</summary>
    public IReadOnlyList<DhcpMessageType> Received => _log;

    /// <summary>Runs the server until it is cancelled.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="NetworkException">Port 67 is in use.</exception>
    public async ValueTask RunAsync(CancellationToken cancellationToken = default)
    {
        UdpSocket socket = _stack.OpenUdp(DhcpHeader.ServerPort);
        socket.EnableBroadcast = true;
        try
        {
            var buffer = new byte[1500];
            while (true)
            {
                UdpReceiveResult result = await socket.ReceiveAsync(buffer, cancellationToken);
                if (Answer(buffer.AsSpan(0, result.Length), out IPv4Address destination) is { } reply)
                {
                    await SendAsync(socket, reply, destination, cancellationToken);
                }
            }
        }
        finally
        {
            socket.Close();
        }
    }

    private byte[]? Answer(ReadOnlySpan<byte> message, out IPv4Address destination)
    {
        destination = IPv4Address.Broadcast;
        if (!DhcpView.TryParse(message, out DhcpView view) || view.Operation != DhcpOperation.Request)
        {
            return null;
        }

        _log.Add(view.MessageType);
        if (Faults.IgnoreNext > 0)
        {
            Faults.IgnoreNext--;
            return null;
        }

        byte[]? reply = _responder.Answer(view, _stack.Clock.Now);
        bool isNak = reply is not null && DhcpView.TryParse(reply, out DhcpView answer) && answer.MessageType == DhcpMessageType.Nak;
        destination = view.ClientAddress.IsAny || isNak ? IPv4Address.Broadcast : view.ClientAddress;
        return reply;
    }

    private async ValueTask SendAsync(UdpSocket socket, byte[] reply, IPv4Address destination, CancellationToken cancellationToken)
    {
        Faults.Damage?.Invoke(reply);
        await _stack.Clock.DelayAsync(Faults.Delay, cancellationToken);
        for (int i = 0; i <= Faults.Repeats; i++)
        {
            try
            {
                await socket.SendToAsync(reply, new IPEndPoint(destination, DhcpHeader.ClientPort), cancellationToken);
            }
            catch (NetworkException)
            {
                // A server whose link is down says nothing.
            }
        }
    }
}
