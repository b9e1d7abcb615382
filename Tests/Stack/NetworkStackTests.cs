using System;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using Xunit;

namespace DeviceKit.Stack.Tests;

public class NetworkStackTests
{
    [Fact]
    public void TwoHosts_PingEachOther()
    {
        var lan = new Lan(2);
        TimeSpan roundTrip = lan.Run(() => lan.Hosts[0].PingAsync(Lan.Address(2)));
        Assert.InRange(roundTrip, TimeSpan.FromMicroseconds(400), TimeSpan.FromMilliseconds(2));
    }

    [Fact]
    public void BigPing_GoesInFragmentsBothWays()
    {
        // 41 fragments by 8 slots.
        var lan = new Lan(2, port: new PortOptions { TransmitSlots = 8 });
        Assert.True(lan.Run(() => lan.Hosts[0].PingAsync(Lan.Address(2), dataLength: 60_000)) > TimeSpan.Zero);
    }

    [Fact]
    public void Stream_CarriesAMegabyteBothWays()
    {
        var lan = new Lan(2);
        var sent = new byte[1 << 20];
        new Random(1).NextBytes(sent);
        byte[] received = lan.Run(() => EchoAsync(lan, sent));
        Assert.Equal(sent, received);
    }

    [Fact]
    public void SteadyState_AllocatesNothingPerSegment()
    {
        // 100,000 full segments each way through the socket API, timers, acknowledgments and switch included.
        var lan = new Lan(2, port: new PortOptions { BitsPerSecond = 0 });
        (long allocated, long bytes) = lan.Run(() => MeasureAllocationsAsync(lan, 100_000));
        Assert.True(bytes >= 2 * 100_000L * 1460);
        Assert.Equal(0, allocated);
    }

    private static async ValueTask<byte[]> EchoAsync(Lan lan, byte[] data)
    {
        TcpListener listener = lan.Hosts[1].ListenTcp(7);
        lan.Loop.Spawn(async () =>
        {
            TcpSocket peer = await listener.AcceptAsync();
            var chunk = new byte[5000];
            int count;
            while ((count = await peer.ReadAsync(chunk)) > 0)
            {
                await peer.WriteAsync(chunk.AsMemory(0, count));
            }

            peer.Close();
        });
        TcpSocket socket = await lan.Hosts[0].ConnectTcpAsync(new IPEndPoint(Lan.Address(2), 7));
        lan.Loop.Spawn(async () =>
        {
            await socket.WriteAsync(data);
            socket.Shutdown();
        });
        var received = new byte[data.Length];
        int total = 0;
        int n;
        while ((n = await socket.ReadAsync(received.AsMemory(total))) > 0)
        {
            total += n;
        }

        socket.Close();
        return received[..total];
    }

    private static async ValueTask<(long Allocated, long Bytes)> MeasureAllocationsAsync(Lan lan, int segments)
    {
        TcpListener listener = lan.Hosts[1].ListenTcp(7);
        TcpSocket a = await lan.Hosts[0].ConnectTcpAsync(new IPEndPoint(Lan.Address(2), 7));
        TcpSocket b = await listener.AcceptAsync();
        long start = 0;
        long end = 0;
        long moved = 0;
        foreach ((TcpSocket from, TcpSocket to) in new[] { (a, b), (b, a) })
        {
            bool writing = true;
            lan.Loop.Spawn(async () =>
            {
                var chunk = new byte[1460 * 16];
                while (writing)
                {
                    await from.WriteAsync(chunk);
                }
            });
            var buffer = new byte[64 * 1024];
            long warm = 20_000_000;
            long total = warm + (segments * 1460L);
            long got = 0;
            while (got < warm)
            {
                got += await to.ReadAsync(buffer);
            }

            start = GC.GetAllocatedBytesForCurrentThread();
            while (got < total)
            {
                got += await to.ReadAsync(buffer);
            }

            end += GC.GetAllocatedBytesForCurrentThread() - start;
            moved += got - warm;
            writing = false;
            await lan.Loop.Clock.DelayAsync(TimeSpan.FromSeconds(1));
            while (to.TryRead(buffer) > 0)
            {
                await lan.Loop.Clock.DelayAsync(TimeSpan.FromMilliseconds(100));
            }
        }

        return (end, moved);
    }
}
