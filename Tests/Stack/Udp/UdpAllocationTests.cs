using System;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using Xunit;

namespace DeviceKit.Stack.Tests.Udp;

public class UdpAllocationTests
{
    private const int Burst = 8;

    [Fact]
    public void SteadyState_AllocatesNothingPerDatagram()
    {
        // 100,000 datagrams, half each way, through the socket API: bursts that find fewer slots than they need, so that sending waits too.
        var lan = new Lan(2, port: new PortOptions { TransmitSlots = Burst / 2 });
        (long allocated, int datagrams) = lan.Run(() => MeasureAsync(lan, 100_000));
        Assert.Equal(100_000, datagrams);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void SteadyState_ToOneself_AllocatesNothingPerDatagram()
    {
        var lan = new Lan(1);
        long allocated = lan.Run(async () =>
        {
            UdpSocket socket = lan.Hosts[0].OpenUdp(7);
            var data = new byte[1000];
            long start = 0;
            for (int i = -10_000; i < 50_000; i++)
            {
                start = i == 0 ? GC.GetAllocatedBytesForCurrentThread() : start;
                await socket.SendToAsync(data, new IPEndPoint(Lan.Address(1), 7));
                await socket.ReceiveAsync(data);
            }

            return GC.GetAllocatedBytesForCurrentThread() - start;
        });
        Assert.Equal(0, allocated);
    }

    private static async ValueTask<(long Allocated, int Datagrams)> MeasureAsync(Lan lan, int datagrams)
    {
        UdpSocket client = lan.Hosts[0].OpenUdp(5000);
        UdpSocket server = lan.Hosts[1].OpenUdp(7);
        lan.Loop.Spawn(async () =>
        {
            var data = new byte[1000];
            while (true)
            {
                UdpReceiveResult result = await server.ReceiveAsync(data);
                await server.SendToAsync(data.AsMemory(0, result.Length), result.RemoteEndPoint);
            }
        });
        var remote = new IPEndPoint(Lan.Address(2), 7);
        var buffer = new byte[1000];
        await RoundTripAsync(client, remote, buffer, 1);
        for (int warm = 0; warm < 1000; warm++)
        {
            await RoundTripAsync(client, remote, buffer, Burst);
        }

        int moved = 0;
        long start = GC.GetAllocatedBytesForCurrentThread();
        while (moved < datagrams)
        {
            for (int i = 0; i < Burst; i++)
            {
                await client.SendToAsync(buffer, remote);
            }

            for (int i = 0; i < Burst; i++)
            {
                await client.ReceiveAsync(buffer);
            }

            moved += 2 * Burst;
        }

        return (GC.GetAllocatedBytesForCurrentThread() - start, moved);
    }

    private static async ValueTask RoundTripAsync(UdpSocket client, IPEndPoint remote, byte[] buffer, int burst)
    {
        for (int i = 0; i < burst; i++)
        {
            await client.SendToAsync(buffer, remote);
        }

        for (int i = 0; i < burst; i++)
        {
            await client.ReceiveAsync(buffer);
        }
    }
}
