using System;

namespace DeviceKit.Stack.Dhcp;

/// <summary>What time brings: entering states, retransmissions, renewal and expiry (RFC 2131 sections 4.1 and 4.4.5).</summary>
internal sealed partial class DhcpMachine
{
    private bool _isRebooting;

    /// <summary>The time has come that <see cref="Deadline"/> named; earlier calls do nothing.</summary>
    public void Tick(TimeSpan now)
    {
        if (now < Deadline)
        {
            return;
        }

        if (Lease is { } lease && now >= lease.Expires)
        {
            Unbind();
            _begun = now;
            EnterSelecting(now);
            return;
        }

        switch (State)
        {
            case DhcpState.Init when _isRebooting:
                EnterRebooting(now);
                break;
            case DhcpState.Init:
                EnterSelecting(now);
                break;
            case DhcpState.Selecting:
                SendDiscover(now);
                break;
            case DhcpState.Requesting when _retry.Attempts >= _options.RequestAttempts:
                EnterSelecting(now);
                break;
            case DhcpState.Requesting:
                SendRequest(now);
                break;
            case DhcpState.Rebooting when _retry.Attempts >= _options.RebootAttempts:
                GiveRebootUp(now);
                break;
            case DhcpState.Rebooting:
                SendRebootRequest(now);
                break;
            case DhcpState.Bound or DhcpState.Renewing or DhcpState.Rebinding:
                Extend(now, Lease!);
                break;
        }
    }

    private void EnterSelecting(TimeSpan now)
    {
        State = DhcpState.Selecting;
        _isRebooting = false;
        _pending = null;
        _retry.Reset();
        NewTransaction();
        SendDiscover(now);
    }

    private void SendDiscover(TimeSpan now)
    {
        _discoverSeconds = SecondsSinceBegin(now);
        Send(new DhcpTransmission(DhcpMessageType.Discover, TransactionId)
        {
            Seconds = _discoverSeconds,
            RequestedAddress = _wanted,
            Destination = IPv4Address.Broadcast,
        });
        Deadline = now + _retry.Next();
    }

    private void EnterRequesting(TimeSpan now)
    {
        State = DhcpState.Requesting;
        _retry.Reset();
        SendRequest(now);
    }

    /// <summary>The transaction and secs are those of the DISCOVER (RFC 2131 sections 3.1 and 4.4.1).</summary>
    private void SendRequest(TimeSpan now)
    {
        _requestSent = now;
        Send(new DhcpTransmission(DhcpMessageType.Request, TransactionId)
        {
            Seconds = _discoverSeconds,
            RequestedAddress = _pending!.Address,
            Server = _pending.Server,
            Destination = IPv4Address.Broadcast,
        });
        Deadline = now + _retry.Next();
    }

    private void EnterRebooting(TimeSpan now)
    {
        State = DhcpState.Rebooting;
        _isRebooting = false;
        _pending = null;
        _retry.Reset();
        NewTransaction();
        SendRebootRequest(now);
    }

    private void SendRebootRequest(TimeSpan now)
    {
        _requestSent = now;
        Send(new DhcpTransmission(DhcpMessageType.Request, TransactionId)
        {
            Seconds = SecondsSinceBegin(now),
            RequestedAddress = _wanted,
            Destination = IPv4Address.Broadcast,
        });
        TimeSpan retry = now + _retry.Next();
        Deadline = Lease is { } lease ? Earlier(retry, lease.Expires) : retry;
    }

    /// <summary>Nobody answered: a lease that still runs may be used on (RFC 2131 section 3.2 step 4).</summary>
    private void GiveRebootUp(TimeSpan now)
    {
        if (Lease is { } lease)
        {
            State = DhcpState.Bound;
            Deadline = lease.RenewsAt;
        }
        else
        {
            EnterSelecting(now);
        }
    }

    private void EnterBound(TimeSpan now)
    {
        Lease = _pending;
        _pending = null;
        _wanted = Lease!.Address;
        _refusals.Reset();
        State = DhcpState.Bound;
        Deadline = Lease.RenewsAt;
        _actions.Enqueue(new DhcpAction(DhcpActionKind.Bind) { Lease = Lease });
        Tick(now);
    }

    /// <summary>RENEWING from T1, REBINDING from T2; each retry waits half of what is left of its state, at least a minute.</summary>
    private void Extend(TimeSpan now, DhcpLease lease)
    {
        DhcpState state = now >= lease.RebindsAt ? DhcpState.Rebinding : DhcpState.Renewing;
        if (State == DhcpState.Bound)
        {
            _begun = now;
        }

        if (State != state)
        {
            State = state;
            NewTransaction();
        }

        TimeSpan end = state == DhcpState.Renewing ? lease.RebindsAt : lease.Expires;
        TimeSpan wait = (end - now) / 2;
        wait = wait > _options.MinimumRenewalRetry ? wait : _options.MinimumRenewalRetry;
        Deadline = Earlier(now + wait, end);
        _requestSent = now;
        Send(new DhcpTransmission(DhcpMessageType.Request, TransactionId)
        {
            Seconds = SecondsSinceBegin(now),
            ClientAddress = lease.Address,
            Destination = state == DhcpState.Renewing ? lease.Server : IPv4Address.Broadcast,
        });
    }
}
