using System;
using System.Collections.Generic;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Dhcp;

/// <summary>
/// The DHCP client's state machine (RFC 2131 section 4.4), without input or output: it is told what happened and when, and answers with
/// actions and a deadline. <see cref="DhcpClient"/> connects it to a stack.
/// </summary>
internal sealed partial class DhcpMachine
{
    private readonly DhcpClientOptions _options;
    private readonly IRandom _random;
    private readonly Queue<DhcpAction> _actions = new();
    private DhcpRetryTimer _retry;
    private DhcpRetryTimer _refusals;
    private TimeSpan _begun;
    private TimeSpan _requestSent;
    private ushort _discoverSeconds;
    private IPv4Address _wanted;
    private DhcpLease? _pending;
    private IPv4Address _offerServer;

    public DhcpMachine(DhcpClientOptions options, IRandom random)
    {
        _options = options;
        _random = random;
        _retry = new DhcpRetryTimer(options, random);
        _refusals = new DhcpRetryTimer(options, random);
    }

    /// <summary>Where the client stands.</summary>
    public DhcpState State { get; private set; }

    /// <summary>When <see cref="Tick"/> is to be called; <see cref="TimeSpan.MaxValue"/> for never.</summary>
    public TimeSpan Deadline { get; private set; } = TimeSpan.MaxValue;

    /// <summary>The lease in use, or null.</summary>
    public DhcpLease? Lease { get; private set; }

    /// <summary>The transaction whose replies are awaited.</summary>
    public uint TransactionId { get; private set; }

    /// <summary>Takes the next action; the caller carries it out before it takes another.</summary>
    public bool TryTakeAction(out DhcpAction action) => _actions.TryDequeue(out action);

    /// <summary>Begins.</summary>
    /// <param name="now">The time.</param>
    /// <param name="kept">An earlier lease's address; a lease that may still run is confirmed first (INIT-REBOOT).</param>
    public void Start(TimeSpan now, DhcpKeptLease kept = default)
    {
        bool isRebooting = !kept.Address.IsAny && !kept.IsExpired;
        _begun = now;
        _wanted = kept.Address.IsAny ? _options.RequestedAddress : kept.Address;
        _refusals.Reset();
        if (_options.StartupDelay > TimeSpan.Zero)
        {
            State = DhcpState.Init;
            _isRebooting = isRebooting;
            Deadline = now + _retry.UpTo(_options.StartupDelay);
        }
        else if (isRebooting)
        {
            EnterRebooting(now);
        }
        else
        {
            EnterSelecting(now);
        }
    }

    /// <summary>The address check ended.</summary>
    /// <param name="now">The time.</param>
    /// <param name="isFree">False when somebody answered.</param>
    public void ProbeCompleted(TimeSpan now, bool isFree)
    {
        if (State != DhcpState.Checking)
        {
            return;
        }

        if (isFree)
        {
            EnterBound(now);
        }
        else
        {
            Decline(now, _pending!);
        }
    }

    /// <summary>Another host uses the address in use (RFC 5227 section 2.4): it is declined.</summary>
    public void ConflictDetected(TimeSpan now)
    {
        if (Lease is { } lease)
        {
            Unbind();
            Decline(now, lease);
        }
    }

    /// <summary>The link came back: a lease is confirmed (RFC 2131 section 3.7), and a search starts over without its long waits.</summary>
    public void LinkRestored(TimeSpan now)
    {
        if (State is DhcpState.Stopped or DhcpState.Checking)
        {
            return;
        }

        _begun = now;
        if (Lease is { } lease)
        {
            _wanted = lease.Address;
            EnterRebooting(now);
        }
        else if (State is DhcpState.Selecting or DhcpState.Requesting)
        {
            EnterSelecting(now);
        }
    }

    /// <summary>Ends.</summary>
    /// <param name="release">True gives the address back to the server.</param>
    public void Stop(bool release)
    {
        if (Lease is { } lease)
        {
            if (release)
            {
                NewTransaction();
                Send(new DhcpTransmission(DhcpMessageType.Release, TransactionId)
                {
                    ClientAddress = lease.Address,
                    Server = lease.Server,
                    Destination = lease.Server,
                });
            }

            Lease = null;
            _actions.Enqueue(new DhcpAction(release ? DhcpActionKind.Unbind : DhcpActionKind.Suspend));
        }

        _pending = null;
        State = DhcpState.Stopped;
        Deadline = TimeSpan.MaxValue;
    }

    private static TimeSpan Earlier(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private void NewTransaction()
    {
        uint previous = TransactionId;
        do
        {
            TransactionId = _random.NextUInt32();
        }
        while (TransactionId == previous);
    }

    private ushort SecondsSinceBegin(TimeSpan now) => (ushort)Math.Min((now - _begun).TotalSeconds, ushort.MaxValue);

    private void Send(in DhcpTransmission message) => _actions.Enqueue(new DhcpAction(DhcpActionKind.Send) { Message = message });

    private void Unbind()
    {
        Lease = null;
        _actions.Enqueue(new DhcpAction(DhcpActionKind.Unbind));
    }

    private void Decline(TimeSpan now, DhcpLease lease)
    {
        NewTransaction();
        Send(new DhcpTransmission(DhcpMessageType.Decline, TransactionId)
        {
            RequestedAddress = lease.Address,
            Server = lease.Server,
            Destination = IPv4Address.Broadcast,
        });
        _pending = null;
        _wanted = default;
        _begun = now;
        State = DhcpState.Init;
        Deadline = now + _options.DeclineWait;
    }
}
