using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Stack.Icmp;
using DeviceKit.Stack.IPv4;

namespace DeviceKit.Stack.Udp;

/// <summary>UDP (RFC 768): ports, checksums, and the senders that wait for a slot.</summary>
internal sealed class UdpLayer : ITransport
{
    /// <summary>The first dynamic port (RFC 6335 section 6); the last is 65,535.</summary>
    private const int FirstDynamicPort = 49152;
    private const int DynamicPorts = 65536 - FirstDynamicPort;

    private readonly IPv4Layer _ip;
    private readonly IcmpErrorSender _errors;
    private readonly EventLoop _loop;
    private readonly IRandom _random;
    private readonly NetworkStackOptions _options;
    private readonly NetworkStackCounters _counters;
    private readonly Dictionary<ushort, UdpSocket> _sockets = [];
    private readonly List<UdpSocket> _waiting = [];
    private bool _isClosed;

    public UdpLayer(
        IPv4Layer ip, IcmpErrorSender errors, EventLoop loop, IRandom random, NetworkStackOptions options, NetworkStackCounters counters)
    {
        _ip = ip;
        _errors = errors;
        _loop = loop;
        _random = random;
        _options = options;
        _counters = counters;
    }

    public int SocketCount => _sockets.Count;

    /// <summary>A socket on a port, or on a random dynamic one (RFC 6056 section 3.3.1) for 0.</summary>
    public UdpSocket Open(ushort port)
    {
        if (_isClosed)
        {
            throw new NetworkException(NetworkError.Closed, "The network stack is closed.");
        }

        if (port == 0)
        {
            port = ChooseDynamicPort();
        }
        else if (_sockets.ContainsKey(port))
        {
            throw new NetworkException(NetworkError.AddressInUse, $"UDP port {port} is in use by another socket.");
        }

        var socket = new UdpSocket(this, port, _loop, _options.UdpReceiveBufferSize);
        _sockets.Add(port, socket);
        return socket;
    }

    public void Remove(UdpSocket socket) => _sockets.Remove(socket.LocalPort);

    public void WaitToSend(UdpSocket socket) => _waiting.Add(socket);

    public void StopWaiting(UdpSocket socket) => _waiting.Remove(socket);

    /// <summary>Tries to send a datagram.</summary>
    /// <param name="socket">The sender.</param>
    /// <param name="data">The data.</param>
    /// <param name="remote">The peer.</param>
    /// <param name="isBusy">True when the sender is to wait and try again.</param>
    /// <returns>What makes sending impossible, or null.</returns>
    public NetworkError? TrySend(UdpSocket socket, ReadOnlySpan<byte> data, IPEndPoint remote, out bool isBusy)
    {
        isBusy = false;
        if (remote.Address.IsIPv6 || !_ip.TryRoute(remote.Address.IPv4, out IPv4Route route))
        {
            return NetworkError.NetworkUnreachable;
        }

        if (route.Kind == IPv4RouteKind.Broadcast && !socket.EnableBroadcast)
        {
            return NetworkError.NetworkUnreachable;
        }

        var header = new IPv4Header(route.Source, route.Destination, IPProtocol.Udp, 0, 0, 0);
        TransmitStatus status = _ip.TryBegin(ref route, header, UdpView.HeaderSize + data.Length, out Span<byte> datagram);
        switch (status)
        {
            case TransmitStatus.Ok:
                data.CopyTo(datagram[UdpView.HeaderSize..]);
                UdpView.WriteHeader(datagram, socket.LocalPort, remote.Port);
                bool fragmented = datagram.Length + IPv4View.MinimumSize > route.Mtu;
                if (fragmented || !_ip.ComputesChecksum(route, NetifChecksums.Udp))
                {
                    UdpView.WriteChecksum(datagram, route.Source, route.Destination);
                }

                _ip.End();
                return null;
            case TransmitStatus.Busy:
                isBusy = true;
                return null;
            case TransmitStatus.TooLong:
                return NetworkError.MessageTooLong;
            case TransmitStatus.NoRoute:
                return NetworkError.NetworkUnreachable;
            case TransmitStatus.HostUnreachable:
                return NetworkError.HostUnreachable;
            default:
                return NetworkError.NetworkDown;
        }
    }

    public void Receive(in IPv4Packet packet)
    {
        if (!UdpView.TryParse(packet.Payload, out UdpView view))
        {
            _counters.Count(StackDrop.UdpMalformed);
            return;
        }

        if ((packet.VerifiedChecksums & NetifChecksums.Udp) == 0 && !view.HasValidChecksum(packet.Source, packet.Destination))
        {
            _counters.Count(StackDrop.UdpBadChecksum);
            return;
        }

        var remote = new IPEndPoint(packet.Source, view.SourcePort);
        if (!_sockets.TryGetValue(view.DestinationPort, out UdpSocket? socket) || !socket.Hears(remote))
        {
            _counters.Count(StackDrop.UdpNoPort);
            _errors.SendUnreachable(packet, IcmpErrorSender.PortUnreachable);
            return;
        }

        if (!socket.Deliver(view.Data, remote, packet.Destination))
        {
            _counters.Count(StackDrop.UdpQueueFull);
        }
    }

    public void Unreachable(in IcmpError error)
    {
        ushort localPort = BinaryPrimitives.ReadUInt16BigEndian(error.Payload);
        ushort remotePort = BinaryPrimitives.ReadUInt16BigEndian(error.Payload[2..]);
        if (_sockets.TryGetValue(localPort, out UdpSocket? socket)
            && socket.RemoteEndPoint == new IPEndPoint(error.Destination, remotePort))
        {
            socket.Fail(error.ToNetworkError());
        }
    }

    public void TransmitReady()
    {
        // One that must wait on, for its next hop's address perhaps, does not hold the others up.
        for (int i = 0; i < _waiting.Count;)
        {
            UdpSocket socket = _waiting[i];
            NetworkError? failure = TrySend(socket, socket.SendData, socket.SendRemote, out bool isBusy);
            if (isBusy)
            {
                i++;
            }
            else
            {
                // Takes the socket off the list.
                socket.CompleteSend(failure);
            }
        }
    }

    public void TransmitCompleted(uint tag)
    {
    }

    /// <summary>Closes every socket; no new one is opened.</summary>
    public void Close()
    {
        _isClosed = true;
        foreach (UdpSocket socket in new List<UdpSocket>(_sockets.Values))
        {
            socket.Close();
        }
    }

    private ushort ChooseDynamicPort()
    {
        uint start = _random.NextUInt32();
        for (uint i = 0; i < DynamicPorts; i++)
        {
            ushort port = (ushort)(FirstDynamicPort + ((start + i) % DynamicPorts));
            if (!_sockets.ContainsKey(port))
            {
                return port;
            }
        }

        throw new NetworkException(NetworkError.AddressInUse, "All 16,384 dynamic UDP ports are in use.");
    }
}
