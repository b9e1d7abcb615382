using System;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <content>Receiving.</content>
public static partial class NetifLaws
{
    /// <summary>One received frame is lent at a time; ending none throws.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask ReceivedFrame_IsLentOnce(INetifBench bench)
    {
        INetif netif = bench.Subject;
        _ = new NetifRecord(netif);
        Require.Throws<InvalidOperationException>(netif.EndReceive, "EndReceive without a frame");
        await bench.DeliverAsync(NetifRecord.Frame(netif.MacAddress, s_peer, Minimum, 1));
        await bench.DeliverAsync(NetifRecord.Frame(netif.MacAddress, s_peer, Minimum, 2));
        Require.That(netif.TryReceive(out _), "no frame was received");
        Require.Throws<InvalidOperationException>(() => netif.TryReceive(out _), "a second TryReceive");
        netif.EndReceive();
        Require.Throws<InvalidOperationException>(netif.EndReceive, "a second EndReceive");
    }

    /// <summary>A question can be read while its answer is written: the buffers are different memory.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask BothBuffers_AreLentTogether(INetifBench bench)
    {
        INetif netif = bench.Subject;
        _ = new NetifRecord(netif);
        byte[] question = NetifRecord.Frame(netif.MacAddress, s_peer, 300, 1);
        byte[] answer = NetifRecord.Frame(s_peer, netif.MacAddress, 300, 2);
        await bench.DeliverAsync(question);
        AnswerWhileReading(netif, question, answer);
        byte[]? sent = await bench.TakeTransmittedAsync();
        Require.That(sent is not null, "the answer did not come out");
        Require.Equal(answer, sent, "the answer");
    }

    /// <summary>Frames of every length arrive whole, unchanged, in order, with times that do not go back.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask ReceivedFrames_ArriveWholeAndInOrder(INetifBench bench)
    {
        INetif netif = bench.Subject;
        _ = new NetifRecord(netif);
        int[] lengths = [Minimum, 61, 590, netif.Mtu + HeaderLength, netif.Mtu + FrameOverhead];
        for (int i = 0; i < lengths.Length; i++)
        {
            await bench.DeliverAsync(NetifRecord.Frame(i % 2 == 0 ? netif.MacAddress : MacAddress.Broadcast, s_peer, lengths[i], i));
        }

        TimeSpan last = TimeSpan.MinValue;
        for (int i = 0; i < lengths.Length; i++)
        {
            byte[] expected = NetifRecord.Frame(i % 2 == 0 ? netif.MacAddress : MacAddress.Broadcast, s_peer, lengths[i], i);
            Require.That(netif.TryReceive(out ReceivedFrame frame), "a frame did not arrive");
            Require.Equal(expected, frame.Data, "frame " + i.ToString());
            Require.That(frame.Timestamp >= last, "a frame's time is before its predecessor's");
            last = frame.Timestamp;
            netif.EndReceive();
        }

        Require.That(!netif.TryReceive(out _), "a frame arrived that nobody sent");
        Require.Equal(lengths.Length, netif.Counters.FramesReceived, "frames counted as received");
    }

    /// <summary>ReceiveReady comes once, and again only for a frame that came after TryReceive had said no.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask ReceiveReady_IsRaisedOncePerDraining(INetifBench bench)
    {
        INetif netif = bench.Subject;
        var user = new NetifRecord(netif);
        byte[] frame = NetifRecord.Frame(netif.MacAddress, s_peer, Minimum, 1);
        await bench.DeliverAsync(frame);
        await bench.DeliverAsync(frame);
        Require.Equal(1, user.ReceiveReadies, "ReceiveReady events for two frames that nobody took");
        Require.That(user.Take() is not null, "no frame after ReceiveReady");
        await bench.DeliverAsync(frame);
        Require.Equal(1, user.ReceiveReadies, "ReceiveReady events before TryReceive said no");
        Require.Equal(2, user.TakeAll(), "frames that waited");
        await bench.DeliverAsync(frame);
        Require.Equal(2, user.ReceiveReadies, "ReceiveReady events after TryReceive said no");
    }

    /// <summary>Unicast frames for other stations are dropped and counted.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask FramesForOthers_AreFiltered(INetifBench bench)
    {
        INetif netif = bench.Subject;
        var user = new NetifRecord(netif);
        await bench.DeliverAsync(NetifRecord.Frame(s_stranger, s_peer, Minimum, 1));
        Require.Equal(0, user.TakeAll(), "frames for others that came through");
        Require.Equal(1, netif.Counters.Drops(NetifDrop.ReceiveFiltered), "frames counted as filtered");
    }

    /// <summary>A group passes from its first addition to its last removal; broadcast always does; removing an unknown group is nothing.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Groups_PassWhileTheyAreWanted(INetifBench bench)
    {
        INetif netif = bench.Subject;
        var user = new NetifRecord(netif);
        byte[] frame = NetifRecord.Frame(s_group, s_peer, Minimum, 1);
        await bench.DeliverAsync(frame);
        Require.Equal(0, user.TakeAll(), "frames of a group that nobody wants");
        netif.RemoveMulticast(s_group);
        Require.That(netif.AddMulticast(s_group) && netif.AddMulticast(s_group), "a group is refused");
        await bench.DeliverAsync(frame);
        Require.Equal(1, user.TakeAll(), "frames of a wanted group");
        netif.RemoveMulticast(s_group);
        await bench.DeliverAsync(frame);
        Require.Equal(1, user.TakeAll(), "frames of a group that is wanted once more");
        netif.RemoveMulticast(s_group);
        await bench.DeliverAsync(frame);
        Require.Equal(0, user.TakeAll(), "frames of a group that nobody wants any more");
        await bench.DeliverAsync(NetifRecord.Frame(MacAddress.Broadcast, s_peer, Minimum, 2));
        Require.Equal(1, user.TakeAll(), "broadcast frames");
    }

    /// <summary>When nobody takes frames, those that do not fit are counted, and the oldest are kept.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask EveryFrame_IsDeliveredOrCounted(INetifBench bench)
    {
        const int Sent = 2000;
        INetif netif = bench.Subject;
        var user = new NetifRecord(netif);
        for (int i = 0; i < Sent; i++)
        {
            await bench.DeliverAsync(NetifRecord.Frame(netif.MacAddress, s_peer, Minimum, i));
        }

        byte[]? first = user.Take();
        Require.That(first is not null, "no frame was kept");
        Require.Equal(NetifRecord.Frame(netif.MacAddress, s_peer, Minimum, 0), first, "the oldest frame");
        int taken = 1 + user.TakeAll();
        Require.Equal(Sent, taken + netif.Counters.Drops(NetifDrop.ReceiveQueueFull), "frames delivered or counted as dropped");
    }

    private static void AnswerWhileReading(INetif netif, ReadOnlySpan<byte> question, ReadOnlySpan<byte> answer)
    {
        const string Law = nameof(BothBuffers_AreLentTogether);
        Require.That(netif.TryReceive(out ReceivedFrame frame), "no frame was received", Law);
        Require.That(netif.TryBeginTransmit(answer.Length, out Span<byte> buffer), "no buffer while a frame is lent", Law);
        answer.CopyTo(buffer);
        Require.Equal(question, frame.Data, "the question, after the answer was written", Law);
        netif.EndTransmit(answer.Length);
        Require.Equal(question, frame.Data, "the question, after the answer was sent", Law);
        netif.EndReceive();
    }
}
