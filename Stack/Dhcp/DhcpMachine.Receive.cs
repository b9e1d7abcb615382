using System;

namespace DeviceKit.Stack.Dhcp;

/// <summary>What servers say (RFC 2131 sections 4.4.1, 4.4.2 and 4.4.5).</summary>
internal sealed partial class DhcpMachine
{
    /// <summary>A message came that answers <see cref="TransactionId"/>.</summary>
    /// <param name="now">The time.</param>
    /// <param name="reply">The message.</param>
    /// <returns>False when the state has no use for it.</returns>
    public bool Receive(TimeSpan now, DhcpReply reply)
    {
        if (reply.TransactionId != TransactionId)
        {
            return false;
        }

        switch (State, reply.Type)
        {
            case (DhcpState.Selecting, DhcpMessageType.Offer):
                _pending = reply.Lease;
                _offerServer = reply.Server;
                EnterRequesting(now);
                return true;
            case (DhcpState.Requesting, DhcpMessageType.Ack or DhcpMessageType.Nak) when !IsFromOffer(reply):
                return false;
            case (DhcpState.Requesting or DhcpState.Rebooting or DhcpState.Renewing or DhcpState.Rebinding, DhcpMessageType.Ack):
                Accept(now, reply.Lease!.StartingAt(_requestSent));
                return true;
            case (DhcpState.Requesting or DhcpState.Rebooting or DhcpState.Renewing or DhcpState.Rebinding, DhcpMessageType.Nak):
                Refuse(now);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Another server's answer does not count; one that left its identifier out is believed.</summary>
    private bool IsFromOffer(DhcpReply reply) => reply.Server.IsAny || _offerServer.IsAny || reply.Server == _offerServer;

    private void Accept(TimeSpan now, DhcpLease lease)
    {
        _pending = lease;
        if (Lease is { } current && current.Address == lease.Address)
        {
            EnterBound(now);
            return;
        }

        if (Lease is not null)
        {
            Unbind();
        }

        if (_options.ProbeAddress)
        {
            State = DhcpState.Checking;
            Deadline = TimeSpan.MaxValue;
            _actions.Enqueue(new DhcpAction(DhcpActionKind.Probe) { Lease = lease });
        }
        else
        {
            EnterBound(now);
        }
    }

    /// <summary>Starts over: at once after the first refusal, with back-off when servers go on refusing.</summary>
    private void Refuse(TimeSpan now)
    {
        if (Lease is not null)
        {
            Unbind();
        }

        _begun = now;
        _wanted = default;
        _pending = null;
        bool isFirst = _refusals.Attempts == 0;
        TimeSpan wait = _refusals.Next();
        if (isFirst)
        {
            EnterSelecting(now);
        }
        else
        {
            State = DhcpState.Init;
            Deadline = now + wait;
        }
    }
}
