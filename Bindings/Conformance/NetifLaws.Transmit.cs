using System;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <content>Sending.</content>
public static partial class NetifLaws
{
    private const int ManyFrames = 10_000;

    /// <summary>One transmit buffer is lent at a time; ending or aborting none throws.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static ValueTask TransmitBuffer_IsLentOnce(INetifBench bench)
    {
        INetif netif = bench.Subject;
        _ = new NetifRecord(netif);
        Require.Throws<InvalidOperationException>(() => netif.EndTransmit(Minimum), "EndTransmit without a buffer");
        Require.Throws<InvalidOperationException>(netif.AbortTransmit, "AbortTransmit without a buffer");
        Require.That(netif.TryBeginTransmit(Minimum, out _), "no buffer on an empty queue");
        Require.Throws<InvalidOperationException>(() => netif.TryBeginTransmit(Minimum, out _), "a second TryBeginTransmit");
        netif.AbortTransmit();
        return ValueTask.CompletedTask;
    }

    /// <summary>Lengths from 14 to the MTU and 18 are lent exactly; others throw.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static ValueTask TransmitLength_IsChecked(INetifBench bench)
    {
        INetif netif = bench.Subject;
        _ = new NetifRecord(netif);
        int most = netif.Mtu + FrameOverhead;
        Require.Throws<ArgumentOutOfRangeException>(() => netif.TryBeginTransmit(HeaderLength - 1, out _), "13 bytes");
        Require.Throws<ArgumentOutOfRangeException>(() => netif.TryBeginTransmit(most + 1, out _), "more than the MTU and 18 bytes");
        foreach (int length in new[] { HeaderLength, Minimum, 61, netif.Mtu + HeaderLength, most })
        {
            Require.That(netif.TryBeginTransmit(length, out Span<byte> frame), "no buffer on an empty queue");
            Require.Equal(length, frame.Length, "the length of the lent span");
            netif.AbortTransmit();
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Frames of every length leave whole, unchanged and in order.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask SentFrames_LeaveWholeAndInOrder(INetifBench bench)
    {
        INetif netif = bench.Subject;
        var user = new NetifRecord(netif);
        int[] lengths = [HeaderLength, 42, Minimum, 61, 590, netif.Mtu + HeaderLength, netif.Mtu + FrameOverhead];
        int sent = 0;
        while (sent < lengths.Length && user.Send(user.Outgoing(lengths[sent], sent)))
        {
            sent++;
        }

        Require.That(sent >= Math.Min(lengths.Length, netif.TransmitSlots), "fewer frames were taken than there are slots");
        for (int i = 0; i < sent; i++)
        {
            byte[] expected = user.Outgoing(lengths[i], i);
            byte[]? frame = await bench.TakeTransmittedAsync();
            Require.That(frame is not null && frame.Length >= expected.Length, "a frame did not come out, or shorter");
            Require.Equal(expected, frame.AsSpan(0, expected.Length), "frame " + i.ToString());
            Require.That(frame!.Length <= Math.Max(expected.Length, Minimum), "a frame came out longer than it was sent");
        }

        Require.That(await bench.TakeTransmittedAsync() is null, "a frame came out that nobody sent");
    }

    /// <summary>A frame that is ended shorter than it was lent has its first bytes.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask ShortenedFrame_IsTheFirstBytes(INetifBench bench)
    {
        INetif netif = bench.Subject;
        var user = new NetifRecord(netif);
        byte[] expected = user.Outgoing(100, 9);
        Lend(netif, expected, netif.Mtu + HeaderLength);
        byte[]? frame = await bench.TakeTransmittedAsync();
        Require.That(frame is not null, "the frame did not come out");
        Require.Equal(expected, frame, "the frame");
    }

    /// <summary>An aborted frame does not come out, and its slot is free again.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask AbortedFrame_IsNotSent(INetifBench bench)
    {
        INetif netif = bench.Subject;
        _ = new NetifRecord(netif);
        for (int i = 0; i <= netif.TransmitSlots; i++)
        {
            Require.That(netif.TryBeginTransmit(Minimum, out _), "aborted frames keep their slots");
            netif.AbortTransmit();
        }

        Require.Equal(0, netif.Counters.FramesTransmitted, "frames counted as sent");
        Require.That(await bench.TakeTransmittedAsync() is null, "an aborted frame came out");
    }

    /// <summary>An empty queue has all slots; a lent buffer takes one; TryBeginTransmit says no exactly when none is free.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask FreeSlots_TellTheTruth(INetifBench bench)
    {
        INetif netif = bench.Subject;
        var user = new NetifRecord(netif);
        Require.Equal(netif.TransmitSlots, netif.FreeTransmitSlots, "free slots of an empty queue");
        netif.TryBeginTransmit(Minimum, out _);
        Require.Equal(netif.TransmitSlots - 1, netif.FreeTransmitSlots, "free slots while a buffer is lent");
        netif.AbortTransmit();
        for (int i = 0; i < ManyFrames; i++)
        {
            bool isFree = netif.FreeTransmitSlots > 0;
            bool isTaken = user.Send(user.Outgoing(netif.Mtu, i));
            Require.That(isFree == isTaken, "TryBeginTransmit and FreeTransmitSlots disagree");
            if (!isTaken)
            {
                break;
            }
        }

        await bench.SettleAsync();
        Require.Equal(netif.TransmitSlots, netif.FreeTransmitSlots, "free slots after everything has left");
    }

    /// <summary>After TryBeginTransmit said no, TransmitReady comes, and then there is a slot.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask FullQueue_IsFollowedByTransmitReady(INetifBench bench)
    {
        INetif netif = bench.Subject;
        var user = new NetifRecord(netif);
        for (int round = 1; round <= 2; round++)
        {
            int sent = 0;
            while (sent < ManyFrames && user.Send(user.Outgoing(netif.Mtu, sent)))
            {
                sent++;
            }

            if (sent == ManyFrames)
            {
                // This netif is never full.
                return;
            }

            await bench.SettleAsync();
            Require.Equal(round, user.TransmitReadies, "TransmitReady events");
            Require.That(netif.FreeTransmitSlots > 0, "no slot is free after TransmitReady");
        }
    }

    /// <summary>Each tag comes back once when the netif completes transmits, none comes back when it does not; 0 never does.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask Tags_CompleteExactlyOnce(INetifBench bench)
    {
        var user = new NetifRecord(bench.Subject);
        uint[] tags = [7, 0, 0xFFFF_FFFF, 1];
        int expected = 0;
        foreach (uint tag in tags)
        {
            if (!user.Send(user.Outgoing(Minimum, 1), tag))
            {
                await bench.SettleAsync();
                user.Send(user.Outgoing(Minimum, 1), tag);
            }

            expected += tag != 0 && bench.Subject.CompletesTransmits ? 1 : 0;
        }

        await bench.SettleAsync();
        Require.Equal(expected, user.Completed.Count, "TransmitCompleted events");
        foreach (uint tag in tags)
        {
            Require.That(expected == 0 || tag == 0 || user.Completed.Contains(tag), "a tag did not come back");
        }
    }

    /// <summary>A tag comes back also when the link went down before the frame had left.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask TagsOfLostFrames_CompleteToo(INetifBench bench)
    {
        if (!bench.CanSetLink || !bench.Subject.CompletesTransmits)
        {
            return;
        }

        var user = new NetifRecord(bench.Subject);
        int sent = 0;
        while (sent < 4 && user.Send(user.Outgoing(bench.Subject.Mtu, sent), (uint)(sent + 1)))
        {
            sent++;
        }

        bench.SetLink(false);
        await bench.SettleAsync();
        Require.Equal(sent, user.Completed.Count, "TransmitCompleted events");
    }

    /// <summary>Frames and bytes sent are counted.</summary>
    /// <param name="bench">A fresh bench.</param>
    public static async ValueTask SentFrames_AreCounted(INetifBench bench)
    {
        INetif netif = bench.Subject;
        var user = new NetifRecord(netif);
        user.Send(user.Outgoing(Minimum, 1));
        await bench.SettleAsync();
        user.Send(user.Outgoing(200, 2));
        await bench.SettleAsync();
        Require.Equal(2, netif.Counters.FramesTransmitted, "frames sent");
        Require.Equal(Minimum + 200, netif.Counters.BytesTransmitted, "bytes sent");
    }

    private static void Lend(INetif netif, ReadOnlySpan<byte> frame, int lent)
    {
        if (netif.TryBeginTransmit(lent, out Span<byte> buffer))
        {
            buffer.Fill(0xEE);
            frame.CopyTo(buffer);
            netif.EndTransmit(frame.Length);
        }
    }
}
