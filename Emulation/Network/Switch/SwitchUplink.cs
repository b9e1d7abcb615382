using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>
/// Joins a netif with peers of its own (a TAP device, a captured interface, the user-mode network) to a port of a <see cref="VirtualSwitch"/>, so that
/// whoever is on the switch is on that network.
/// </summary>
/// <remarks>
/// Frames pass unchanged, in both directions, in order; one that finds no room on the other side waits there until there is. The netif hears what it
/// hears: its own address, broadcast, and the groups that it was told. So a station behind the switch has the netif's address.
/// </remarks>
public sealed class SwitchUplink
{
    /// <summary>Joins them; starts both.</summary>
    /// <param name="port">The port, promiscuous, not started.</param>
    /// <param name="netif">The netif, not started, on the switch's loop.</param>
    public SwitchUplink(VirtualPort port, INetif netif)
    {
        ArgumentNullException.ThrowIfNull(port);
        ArgumentNullException.ThrowIfNull(netif);
        var outwards = new Direction(port, netif);
        var inwards = new Direction(netif, port);
        port.Start(new Events(outwards, inwards));
        netif.Start(new Events(inwards, outwards));
    }

    /// <summary>One way; at most one frame is lent, and waits for room.</summary>
    private sealed class Direction(INetif from, INetif to)
    {
        private bool _isWaiting;
        private readonly byte[] _frame = new byte[from.Mtu + VirtualPort.FrameOverhead];
        private int _length;

        public void Pump()
        {
            while (_isWaiting || TryTake())
            {
                _isWaiting = !TrySend();
                if (_isWaiting)
                {
                    return;
                }
            }
        }

        /// <summary>What waited for a link that went is lost with it.</summary>
        public void Drop()
        {
            _isWaiting = false;
            Pump();
        }

        private bool TryTake()
        {
            if (!from.TryReceive(out ReceivedFrame received))
            {
                return false;
            }

            _length = received.Data.Length;
            received.Data.CopyTo(_frame);
            from.EndReceive();
            return true;
        }

        private bool TrySend()
        {
            if (!to.IsLinkUp || _length > to.Mtu + VirtualPort.FrameOverhead)
            {
                return true;
            }

            if (!to.TryBeginTransmit(_length, out Span<byte> buffer))
            {
                return false;
            }

            _frame.AsSpan(0, _length).CopyTo(buffer);
            to.EndTransmit(_length);
            return true;
        }
    }

    /// <summary>What one side tells: frames to carry away from it, room for frames that come to it.</summary>
    private sealed class Events(Direction away, Direction towards) : INetifEvents
    {
        public void ReceiveReady() => away.Pump();

        public void TransmitReady() => towards.Pump();

        public void TransmitCompleted(uint tag)
        {
        }

        public void LinkChanged(bool isUp) => towards.Drop();
    }
}
