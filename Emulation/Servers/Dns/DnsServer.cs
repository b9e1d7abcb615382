using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Stack;
using DeviceKit.Stack.Dns;

namespace DeviceKit.Emulation.Servers;

/// <summary>A DNS server for tests and the demo (RFC 1035), over UDP and TCP, and over any stream that it is given.</summary>
/// <remarks>Start it with <c>loop.Spawn(() => server.RunAsync(token))</c>.</remarks>
public sealed class DnsServer
{
    private readonly NetworkStack _stack;
    private readonly List<string> _queries = [];
    private bool _isSending;

    /// <summary>A server.</summary>
    /// <param name="stack">The stack, configured.</param>
    /// <param name="zone">The names.</param>
    public DnsServer(NetworkStack stack, DnsZone zone)
    {
        ArgumentNullException.ThrowIfNull(stack);
        ArgumentNullException.ThrowIfNull(zone);
        _stack = stack;
        Zone = zone;
    }

    /// <summary>The names.</summary>
    public DnsZone Zone { get; }

    /// <summary>How the server misbehaves.</summary>
    public DnsServerFaults Faults { get; } = new();

    /// <summary>The queries that came, dropped ones included: <c>api.example A</c>.</summary>
    public IReadOnlyList<string> Queries => _queries;

    /// <summary>The ports that the queries by UDP came from, in order.</summary>
    public IList<ushort> ClientPorts { get; } = new List<ushort>();

    /// <summary>The ids of the queries, in order.</summary>
    public IList<ushort> Ids { get; } = new List<ushort>();

    /// <summary>Runs the server on port 53 of UDP and TCP until it is cancelled.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="NetworkException">Port 53 is in use.</exception>
    public async ValueTask RunAsync(CancellationToken cancellationToken = default)
    {
        UdpSocket socket = _stack.OpenUdp(DnsHeader.ServerPort);
        UdpSocket other = _stack.OpenUdp();
        TcpListener listener = _stack.ListenTcp(DnsHeader.ServerPort);
        _stack.Loop.Spawn(() => AcceptAsync(listener, cancellationToken));
        try
        {
            while (true)
            {
                var buffer = new byte[1500];
                UdpReceiveResult result = await socket.ReceiveAsync(buffer, cancellationToken);
                ClientPorts.Add(result.RemoteEndPoint.Port);
                ReadOnlyMemory<byte> query = buffer.AsMemory(0, result.Length);
                if (IsToBeAnswered(query.Span))
                {
                    // Each on its own: a delayed answer does not hold the others up.
                    _stack.Loop.Spawn(() => AnswerAsync(socket, other, query, result.RemoteEndPoint, cancellationToken));
                }
            }
        }
        finally
        {
            socket.Close();
            other.Close();
            listener.Close();
        }
    }

    /// <summary>Answers the queries of one stream (RFC 7766) until it ends.</summary>
    /// <param name="stream">The stream; closed at the end.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async ValueTask ServeAsync(IByteStream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            var prefix = new byte[2];
            while (await TryReadAsync(stream, prefix, cancellationToken))
            {
                var query = new byte[BinaryPrimitives.ReadUInt16BigEndian(prefix)];
                if (!await TryReadAsync(stream, query, cancellationToken) || !IsToBeAnswered(query))
                {
                    break;
                }

                await _stack.Clock.DelayAsync(Faults.Delay, cancellationToken);
                byte[] answer = Answer(query, isStream: true);
                byte[] framed = [(byte)(answer.Length >> 8), (byte)answer.Length, .. answer];
                await stream.WriteAsync(framed, cancellationToken);
            }
        }
        catch (NetworkException)
        {
            // The client went away.
        }
        finally
        {
            stream.Close();
        }
    }

    private async ValueTask AcceptAsync(TcpListener listener, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                TcpSocket connection = await listener.AcceptAsync(cancellationToken);
                _stack.Loop.Spawn(() => ServeAsync(connection, cancellationToken));
            }
        }
        catch (NetworkException)
        {
            // The listener was closed with the server.
        }
    }

    private static async ValueTask<bool> TryReadAsync(IByteStream stream, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        while (buffer.Length > 0)
        {
            int read = await stream.ReadAsync(buffer, cancellationToken);
            if (read == 0)
            {
                return false;
            }

            buffer = buffer[read..];
        }

        return true;
    }

    private bool IsToBeAnswered(ReadOnlySpan<byte> message)
    {
        if (!DnsView.TryParse(message, out DnsView query) || query.IsResponse || !query.IsQueryOperation)
        {
            return false;
        }

        _queries.Add($"{query.ReadQuestionName()} {query.QuestionType}");
        Ids.Add(query.Id);
        if (Faults.DropNext > 0)
        {
            Faults.DropNext--;
            return false;
        }

        return true;
    }

    private byte[] Answer(ReadOnlySpan<byte> message, bool isStream)
    {
        byte[] answer = DnsView.TryParse(message, out DnsView query) ? DnsResponder.Answer(query, Zone, Faults, isStream) : [];
        Faults.Damage?.Invoke(answer);
        return answer;
    }

    private async ValueTask AnswerAsync(
        UdpSocket socket, UdpSocket other, ReadOnlyMemory<byte> message, IPEndPoint client, CancellationToken cancellationToken)
    {
        try
        {
            foreach (DnsLie lie in new List<DnsLie>(Faults.Lies))
            {
                await SendAsync(lie == DnsLie.WrongPort ? other : socket, Lie(message.Span, lie), client, cancellationToken);
            }

            await _stack.Clock.DelayAsync(Faults.Delay, cancellationToken);
            await SendAsync(socket, Answer(message.Span, isStream: false), client, cancellationToken);
        }
        catch (NetworkException)
        {
            // The client cannot be reached.
        }
    }

    private static byte[] Lie(ReadOnlySpan<byte> message, DnsLie lie) =>
        DnsView.TryParse(message, out DnsView query) ? DnsResponder.Lie(query, lie) : [];

    /// <summary>A socket sends one datagram at a time; answers that were delayed may be due together.</summary>
    private async ValueTask SendAsync(UdpSocket socket, byte[] message, IPEndPoint client, CancellationToken cancellationToken)
    {
        while (_isSending)
        {
            await _stack.Clock.DelayAsync(TimeSpan.FromMilliseconds(1), cancellationToken);
        }

        _isSending = true;
        try
        {
            await socket.SendToAsync(message, client, cancellationToken);
        }
        finally
        {
            _isSending = false;
        }
    }
}
