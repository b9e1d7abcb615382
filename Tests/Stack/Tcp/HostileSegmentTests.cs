using System;
using DeviceKit.Stack.Tcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class HostileSegmentTests
{
    private const int SegmentsPerSeed = 2000;

    /// <summary>200,000 segments that are just right enough to get somewhere, while the application reads, writes and closes.</summary>
    [Fact]
    public void HostileSegments_InEveryState_ThrowNothingAndLeaveNothing()
    {
        int accepted = 0;
        for (ulong seed = 1; seed <= 100; seed++)
        {
            try
            {
                accepted += Attack(seed);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed} failed; repeat with HostileSegmentTests.Attack({seed}).", e);
            }
        }

        // Else the attack never got behind the first door.
        Assert.True(accepted > 500, $"{accepted} connections were accepted.");
    }

    /// <returns>The number of connections that the application accepted.</returns>
    private static int Attack(ulong seed)
    {
        int accepted = 0;
        var random = new TestRandom(seed);
        var script = new TcpScript(new TcpStackOptions { MaximumConnections = 50, TimeWaitCapacity = 20 });
        var options = new TcpOptions
        {
            ReceiveBufferSize = 1 + random.Next(5000), SendBufferSize = 1 + random.Next(5000), OutOfOrderRanges = 1 + random.Next(8),
            NoDelay = random.Chance(500), KeepAlive = random.Chance(500) ? TimeSpan.FromSeconds(5) : null,
        };
        script.Listen(new TcpListenerOptions { Backlog = 4, SynBacklog = 4, Socket = options });
        TcpSocket? socket = null;
        var peer = default(SequenceNumber);
        var local = default(SequenceNumber);
        for (int i = 0; i < SegmentsPerSeed; i++)
        {
            if (random.Chance(20))
            {
                script.Key = new ConnectionKey(TcpScript.Local, TcpScript.ListenPort, TcpScript.Peer, (ushort)random.Next(8));
            }

            script.DeliverRaw(Segment(random, script.Key, peer, local), broadcast: random.Chance(5));
            Assert.InRange(script.Network.Sent.Count, 0, 200);
            while (script.Network.Sent.TryDequeue(out byte[]? bytes))
            {
                Assert.True(TcpView.TryParse(bytes, out TcpView view));
                Assert.True(view.HasValidChecksum(InternetChecksum.PseudoHeader(TcpScript.Local, TcpScript.Peer, 6, bytes.Length)));
                local = view.Sequence + view.Payload.Length;
                peer = (view.Flags & TcpFlags.Ack) != 0 ? view.Acknowledgment : peer;
            }

            TcpSocket? before = socket;
            socket = Act(random, script, socket);
            accepted += socket == before ? 0 : 1;
            Assert.InRange(script.Layer.ConnectionCount, 0, 50);
            Assert.InRange(script.Layer.TimeWaitCount, 0, 20);
            Assert.InRange(script.Listener!.HalfOpenCount, 0, 4);
        }

        socket?.Abort();
        script.Listener!.Close();
        script.Layer.Close();
        script.Advance(3_600_000);
        Assert.Equal((0, 0), (script.Layer.ConnectionCount, script.Layer.TimeWaitCount));
        Assert.Equal(TimeSpan.MaxValue, script.Loop.NextTimer);
        return accepted;
    }

    private static byte[] Segment(TestRandom random, in ConnectionKey key, SequenceNumber peer, SequenceNumber local)
    {
        if (random.Chance(20))
        {
            var garbage = new byte[random.Next(100)];
            random.Fill(garbage);
            return garbage;
        }

        int options = random.Chance(200) ? 4 * random.Next(11) : 0;
        var segment = new byte[TcpView.MinimumSize + options + (random.Chance(500) ? random.Next(1500) : 0)];
        random.Fill(segment);
        TcpFlags flags = random.Chance(900)
            ? TcpFlags.Ack | (random.Chance(20) ? TcpFlags.Fin : 0) | (random.Chance(10) ? TcpFlags.Reset : 0) | (random.Chance(20) ? TcpFlags.Syn : 0)
            : random.Chance(500) ? TcpFlags.Syn : (TcpFlags)random.Next(256);
        TcpView.Write(segment, new TcpHeader(
            key.RemotePort, key.LocalPort, peer + Offset(random), local + Offset(random), flags,
            (ushort)(random.Chance(300) ? 0 : random.NextUInt32()), TcpView.MinimumSize + options));
        TcpView.WriteChecksum(segment, InternetChecksum.PseudoHeader(key.Remote, key.Local, 6, segment.Length));
        return segment;
    }

    private static int Offset(TestRandom random) => random.Next(8) switch
    {
        < 4 => 0,
        4 => random.Next(3000),
        5 => -random.Next(3000),
        6 => 1,
        _ => (int)random.NextUInt32(),
    };

    private static TcpSocket? Act(TestRandom random, TcpScript script, TcpSocket? socket)
    {
        switch (random.Next(12))
        {
            case 0 when script.Listener!.EstablishedCount > 0:
                socket?.Close();
                return script.Listener.AcceptAsync().Result;
            case 1:
                socket?.TryRead(new byte[random.Next(2000)]);
                break;
            case 2:
                socket?.TryWrite(new byte[random.Next(2000)]);
                break;
            case 3 when random.Chance(50):
                socket?.Shutdown();
                break;
            case 4 when random.Chance(30):
                socket?.Close();
                break;
            case 5:
                script.Advance(random.Next(2000));
                break;
            case 6:
                script.Network.Slots = random.Chance(500) ? -1 : random.Next(5);
                script.Layer.TransmitReady();
                break;
            case 7:
                script.Unreachable(random.Next(16), random.Next(3000), (ushort)random.Next(1500));
                break;
        }

        return socket;
    }
}
