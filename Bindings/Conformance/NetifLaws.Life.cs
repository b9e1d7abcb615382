using System;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <content>Identity, beginning, end, link.</content>
public static partial class NetifLaws
{
    /// <summary>The address is a station's, the MTU fits IPv4 (RFC 791: 68 at least), there is at least one slot.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static ValueTask Identity_IsSane(INetifBench bench)
    {
        INetif netif = bench.Subject;
        Require.That(!netif.MacAddress.IsMulticast, "the address is a group's");
        Require.That(netif.MacAddress != MacAddress.None, "the address is zero");
        Require.That(netif.Mtu >= 68, "the MTU is below IPv4's least");
        Require.That(netif.TransmitSlots >= 1, "there is no transmit slot");
        Require.That(netif.IsLinkUp, "the link is down on a bench that promised it up");
        return ValueTask.CompletedTask;
    }

    /// <summary>A second Start, and one after Close, throw.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static ValueTask Start_WorksOnce(INetifBench bench)
    {
        var user = new NetifRecord(bench.Subject);
        Require.Throws<InvalidOperationException>(() => bench.Subject.Start(user), "a second Start");
        bench.Subject.Close();
        Require.Throws<InvalidOperationException>(() => bench.Subject.Start(user), "Start after Close");
        return ValueTask.CompletedTask;
    }

    /// <summary>After Close nothing is sent, received or raised; closing again is nothing.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Close_StopsForGood(INetifBench bench)
    {
        INetif netif = bench.Subject;
        var user = new NetifRecord(netif);
        await bench.DeliverAsync(NetifRecord.Frame(netif.MacAddress, s_peer, Minimum, 1));
        int readies = user.ReceiveReadies;
        user.Send(user.Outgoing(Minimum, 2), 5);
        int completions = user.Completed.Count;
        netif.Close();
        netif.Close();
        Require.That(user.Take() is null, "a frame was received after Close");
        Require.That(!user.Send(user.Outgoing(Minimum, 3)), "a frame was taken for transmission after Close");
        await bench.DeliverAsync(NetifRecord.Frame(netif.MacAddress, s_peer, Minimum, 4));
        Require.Equal(readies, user.ReceiveReadies, "ReceiveReady events after Close");
        Require.Equal(completions, user.Completed.Count, "TransmitCompleted events after Close");
        Require.Equal(0, user.Links.Count, "LinkChanged events after Close");
    }

    /// <summary>No event is raised from inside a call to the netif.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Events_ComeFromOutside(INetifBench bench)
    {
        var user = new NetifRecord(bench.Subject);
        for (int i = 0; i < 3; i++)
        {
            await bench.DeliverAsync(NetifRecord.Frame(bench.Subject.MacAddress, s_peer, Minimum, i));
            user.TakeAll();
        }

        for (uint i = 1; i <= 10_000 && user.Send(user.Outgoing(Minimum, (int)i), i); i++)
        {
        }

        if (bench.CanSetLink)
        {
            bench.SetLink(false);
        }

        await bench.SettleAsync();
        Require.That(!user.WasCalledFromInside, "an event was raised from inside a member");
    }

    /// <summary>While the link is down frames are refused, and none that was refused or queued comes out later.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask LinkDown_TakesNoFrames(INetifBench bench)
    {
        if (!bench.CanSetLink)
        {
            return;
        }

        var user = new NetifRecord(bench.Subject);
        bench.SetLink(false);
        await bench.SettleAsync();
        Require.That(!bench.Subject.IsLinkUp, "IsLinkUp is true with the cable pulled");
        Require.That(!user.Send(user.Outgoing(Minimum, 1)), "a frame was taken while the link was down");
        bench.SetLink(true);
        await bench.SettleAsync();
        Require.That(await bench.TakeTransmittedAsync() is null, "a frame came out that was sent while the link was down");
        Require.That(user.Send(user.Outgoing(Minimum, 2)), "no frame is taken after the link came back");
        Require.That(await bench.TakeTransmittedAsync() is not null, "no frame comes out after the link came back");
    }

    /// <summary>Each change of the link is reported, in order.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask LinkChange_IsReported(INetifBench bench)
    {
        if (!bench.CanSetLink)
        {
            return;
        }

        var user = new NetifRecord(bench.Subject);
        bench.SetLink(false);
        await bench.SettleAsync();
        bench.SetLink(true);
        await bench.SettleAsync();
        Require.Equal(2, user.Links.Count, "LinkChanged events for down and up");
        Require.That(!user.Links[0] && user.Links[1], "LinkChanged does not say down, then up");
    }
}
