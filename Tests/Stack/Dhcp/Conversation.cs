using System;
using System.Collections.Generic;
using DeviceKit.Emulation;
using DeviceKit.Stack.Dhcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Dhcp;

/// <summary>A state machine and the server's side of the talk, on a clock that the test moves.</summary>
internal sealed class Conversation
{
    public static readonly IPv4Address Server = new(192, 168, 1, 1);
    public static readonly IPv4Address Offered = new(192, 168, 1, 50);

    private readonly DhcpClientOptions _options;

    public Conversation(DhcpClientOptions? options = null, ulong seed = 1)
    {
        _options = options ?? new DhcpClientOptions();
        Machine = new DhcpMachine(_options, new SeededRandom(seed));
    }

    public DhcpMachine Machine { get; }

    public TimeSpan Now { get; private set; } = TimeSpan.FromSeconds(1000);

    public DhcpTransmission Last { get; private set; }

    /// <summary>A machine that holds a lease of the given times, from a probe that found nobody.</summary>
    public static Conversation Bound(
        uint? lease = 3600, uint? renewal = null, uint? rebinding = null, DhcpClientOptions? options = null)
    {
        var talk = new Conversation(options ?? new DhcpClientOptions { ProbeAddress = false });
        talk.Start();
        talk.Expect(DhcpMessageType.Discover);
        talk.Offer(lease, renewal, rebinding);
        talk.Expect(DhcpMessageType.Request);
        talk.Ack(lease, renewal, rebinding);
        if (talk._options.ProbeAddress)
        {
            talk.Expect(DhcpActionKind.Probe);
            talk.Machine.ProbeCompleted(talk.Now, isFree: true);
        }

        talk.Expect(DhcpActionKind.Bind);
        talk.ExpectNothing();
        return talk;
    }

    public void Start(DhcpKeptLease kept = default) => Machine.Start(Now, kept);

    /// <summary>Lets the clock run to the machine's deadline.</summary>
    public TimeSpan RunToDeadline()
    {
        Assert.NotEqual(TimeSpan.MaxValue, Machine.Deadline);
        TimeSpan waited = Machine.Deadline - Now;
        Now = Machine.Deadline;
        Machine.Tick(Now);
        return waited;
    }

    public void Advance(double seconds) => Now += TimeSpan.FromSeconds(seconds);

    public DhcpAction Expect(DhcpActionKind kind)
    {
        Assert.True(Machine.TryTakeAction(out DhcpAction action), $"{kind} expected, but nothing is to be done");
        Assert.Equal(kind, action.Kind);
        if (kind == DhcpActionKind.Send)
        {
            Last = action.Message;
        }

        return action;
    }

    public DhcpTransmission Expect(DhcpMessageType type)
    {
        DhcpTransmission message = Expect(DhcpActionKind.Send).Message;
        Assert.Equal(type, message.Type);
        return message;
    }

    public void ExpectNothing() => Assert.False(Machine.TryTakeAction(out DhcpAction action), $"{action} was not expected");

    public bool Offer(uint? lease = 3600, uint? renewal = null, uint? rebinding = null) =>
        Say(DhcpMessageType.Offer, Offered, lease, renewal, rebinding);

    public bool Ack(uint? lease = 3600, uint? renewal = null, uint? rebinding = null, IPv4Address? address = null, IPv4Address? server = null) =>
        Say(DhcpMessageType.Ack, address ?? Offered, lease, renewal, rebinding, server);

    public bool Nak(IPv4Address? server = null) =>
        Machine.Receive(Now, new DhcpReply(DhcpMessageType.Nak, Last.TransactionId, server ?? Server));

    public bool Say(
        DhcpMessageType type, IPv4Address address, uint? lease, uint? renewal = null, uint? rebinding = null, IPv4Address? server = null)
    {
        var times = DhcpLeaseTimes.From(lease, renewal, rebinding, _options.DefaultLease);
        var given = new DhcpLease
        {
            Subnet = new IPv4Subnet(address, 24),
            Server = server ?? Server,
            Duration = times.Duration,
            RenewalTime = times.Renewal,
            RebindingTime = times.Rebinding,
        };
        return Machine.Receive(Now, new DhcpReply(type, Last.TransactionId, server ?? Server) { Lease = given });
    }

    /// <summary>The seconds between the transmissions until the machine has sent a number of them.</summary>
    public List<double> Waits(int count)
    {
        var waits = new List<double>();
        for (int i = 0; i < count; i++)
        {
            waits.Add(RunToDeadline().TotalSeconds);
            Expect(DhcpActionKind.Send);
        }

        return waits;
    }
}
