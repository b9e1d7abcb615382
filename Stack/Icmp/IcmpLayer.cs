using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Stack.IPv4;

namespace DeviceKit.Stack.Icmp;

/// <summary>ICMPv4 (RFC 792): answers echo requests, sends them, and hands errors to the transports. **Redirects are ignored.**</summary>
internal sealed class IcmpLayer : ITransport
{
    private readonly IPv4Layer _ip;
    private readonly EventLoop _loop;
    private readonly NetworkStackCounters _counters;
    private readonly bool _answersEcho;
    private readonly Completion<bool> _echo;
    private readonly IClockTimer _echoTimer;
    private readonly ushort _identifier;
    private ushort _sequence;
    private IPv4Address _echoDestination;
    private NetworkError? _echoError;
    private int _echoLength;
    private bool _echoWaits;

    public IcmpLayer(IPv4Layer ip, EventLoop loop, IRandom random, NetworkStackOptions options, NetworkStackCounters counters)
    {
        _ip = ip;
        _loop = loop;
        _counters = counters;
        _answersEcho = options.AnswersEcho;
        _identifier = (ushort)random.NextUInt32();
        _echo = new Completion<bool>(loop);
        _echoTimer = loop.Clock.CreateTimer(static state => ((IcmpLayer)state!)._echo.TrySetResult(false), this);
    }

    public void Receive(in IPv4Packet packet)
    {
        if (!IcmpView.TryParse(packet.Payload, out IcmpView view))
        {
            _counters.Count(StackDrop.IcmpMalformed);
            return;
        }

        if ((packet.VerifiedChecksums & NetifChecksums.Icmp) == 0 && !view.HasValidChecksum())
        {
            _counters.Count(StackDrop.IcmpBadChecksum);
            return;
        }

        switch (view.Type)
        {
            case IcmpType.EchoRequest:
                Answer(packet, view);
                break;
            case IcmpType.EchoReply:
                if (_echo.IsPending && packet.Source == _echoDestination && view.Identifier == _identifier && view.SequenceNumber == _sequence)
                {
                    _echo.TrySetResult(true);
                }

                break;
            case IcmpType.DestinationUnreachable or IcmpType.TimeExceeded or IcmpType.ParameterProblem:
                ReportError(packet, view);
                break;
        }
    }

    /// <summary>Sends an echo request and waits for its reply; one at a time.</summary>
    /// <returns>The round-trip time.</returns>
    /// <exception cref="NetworkException">No route, no answer in time, or an ICMP error.</exception>
    public async ValueTask<TimeSpan> EchoAsync(IPv4Address destination, int dataLength, TimeSpan timeout, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(dataLength);
        ValueTask<bool> answered = _echo.Begin(cancellationToken);
        _echoDestination = destination;
        _echoError = null;
        _sequence++;
        TimeSpan start = _loop.Clock.Now;
        _echoTimer.Set(start + timeout);
        _echoLength = dataLength;
        SendEcho();
        bool result;
        try
        {
            result = await answered;
        }
        finally
        {
            _echoTimer.Cancel();
            _echoWaits = false;
        }

        return result
            ? _loop.Clock.Now - start
            : throw new NetworkException(_echoError ?? NetworkError.TimedOut, $"No echo reply from {destination}: {_echoError ?? NetworkError.TimedOut}.");
    }

    public void Unreachable(in IcmpError error)
    {
        if (_echo.IsPending
            && error.Destination == _echoDestination
            && IcmpView.TryParse(error.Payload, out IcmpView quoted)
            && quoted.Type == IcmpType.EchoRequest
            && quoted.Identifier == _identifier
            && quoted.SequenceNumber == _sequence)
        {
            _echoError = error.ToNetworkError();
            _echo.TrySetResult(false);
        }
    }

    public void TransmitReady()
    {
        // Only a request waits for its slot; an answer that found none is lost, as on the wire, and the asker asks again.
        if (_echoWaits)
        {
            SendEcho();
        }
    }

    public void TransmitCompleted(uint tag)
    {
    }

    /// <summary>Ends the wait for a reply.</summary>
    public void Close()
    {
        _echoError = NetworkError.Closed;
        _echo.TrySetResult(false);
    }

    private void SendEcho()
    {
        TransmitStatus status = TrySendEcho(_echoDestination, _echoLength);
        _echoWaits = status == TransmitStatus.Busy;
        if (status is not (TransmitStatus.Ok or TransmitStatus.Busy))
        {
            _echoError = status switch
            {
                TransmitStatus.NoRoute => NetworkError.NetworkUnreachable,
                TransmitStatus.TooLong => NetworkError.MessageTooLong,
                TransmitStatus.LinkDown => NetworkError.NetworkDown,
                _ => NetworkError.HostUnreachable,
            };
            _echo.TrySetResult(false);
        }
    }

    private TransmitStatus TrySendEcho(IPv4Address destination, int dataLength)
    {
        if (!_ip.TryRoute(destination, out IPv4Route route))
        {
            return TransmitStatus.NoRoute;
        }

        var header = new IPv4Header(route.Source, route.Destination, IPProtocol.Icmp, 0, 0, 0);
        TransmitStatus status = _ip.TryBegin(ref route, header, IcmpView.HeaderSize + dataLength, out Span<byte> message);
        if (status == TransmitStatus.Ok)
        {
            Span<byte> data = message[IcmpView.HeaderSize..];
            for (int i = 0; i < data.Length; i++)
            {
                data[i] = (byte)i;
            }

            WriteAndEnd(message, IcmpType.EchoRequest, ((uint)_identifier << 16) | _sequence, route);
        }

        return status;
    }

    private void Answer(in IPv4Packet packet, in IcmpView request)
    {
        if (!_answersEcho || packet.IsBroadcastOrMulticast || !_ip.TryRoute(packet.Source, out IPv4Route route))
        {
            return;
        }

        // RFC 1122 section 3.2.2.6: the reply comes from the address that was asked.
        var header = new IPv4Header(packet.Destination, packet.Source, IPProtocol.Icmp, 0, 0, 0, TypeOfService: packet.TypeOfService);
        if (_ip.TryBegin(ref route, header, packet.Payload.Length, out Span<byte> message) != TransmitStatus.Ok)
        {
            _counters.Count(StackDrop.IcmpNotSent);
            return;
        }

        request.Data.CopyTo(message[IcmpView.HeaderSize..]);
        WriteAndEnd(message, IcmpType.EchoReply, ((uint)request.Identifier << 16) | request.SequenceNumber, route);
    }

    private void WriteAndEnd(Span<byte> message, IcmpType type, uint rest, in IPv4Route route)
    {
        bool fragmented = message.Length + IPv4View.MinimumSize > route.Mtu;
        IcmpView.WriteHeader(message, type, 0, rest, computeChecksum: fragmented || !_ip.ComputesChecksum(route, NetifChecksums.Icmp));
        _ip.End();
    }

    private void ReportError(in IPv4Packet packet, in IcmpView view)
    {
        if (!IPv4View.TryParseQuoted(view.Data, out IPv4View quoted)
            || quoted.Payload.Length < 8
            || quoted.PayloadOffset != 0
            || packet.IsBroadcastOrMulticast
            || quoted.Source != packet.Destination)
        {
            _counters.Count(StackDrop.IcmpMalformed);
            return;
        }

        _ip.ReportError(
            new IcmpError
            {
                Type = view.Type,
                Code = view.Code,
                NextHopMtu = view.Type == IcmpType.DestinationUnreachable && view.Code == 4 ? view.NextHopMtu : (ushort)0,
                Source = quoted.Source,
                Destination = quoted.Destination,
                Payload = quoted.Payload,
            },
            quoted.Protocol);
    }
}
