using System;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class LeakTests
{
    /// <summary>Thousands of connections through every way of ending; afterwards nothing is left of them.</summary>
    [Fact]
    public void Connections_ThroughEveryClosePath_LeaveNothing()
    {
        var link = new TcpLink(options: new PipeOptions { Latency = TimeSpan.FromMicroseconds(10) });
        link.Run(async () =>
        {
            TcpListener listener = link.B.Listen(80);
            for (int i = 0; i < 4000; i++)
            {
                ValueTask<TcpSocket> accept = listener.AcceptAsync();
                TcpSocket a = await link.A.ConnectAsync(new IPEndPoint(TcpLink.AddressB, 80));
                TcpSocket b = await accept;
                await EndAsync(a, b, i % 8);
            }

            listener.Close();
        });
        link.RunFor(TimeSpan.FromMinutes(10));
        Assert.Equal((0, 0), (link.A.ConnectionCount, link.B.ConnectionCount));
        Assert.Equal((0, 0), (link.A.TimeWaitCount, link.B.TimeWaitCount));
        Assert.Equal(TimeSpan.MaxValue, link.Loop.NextTimer);
    }

    [Fact]
    public void Ports_OfTheWholeRange_CanBeUsedAgainAndAgain()
    {
        var link = new TcpLink(
            options: new PipeOptions { Latency = TimeSpan.FromMicroseconds(10) }, stack: new TcpStackOptions { TimeWaitCapacity = 100 });
        link.Run(async () =>
        {
            for (int i = 0; i < 20_000; i++)
            {
                await Assert.ThrowsAsync<NetworkException>(async () => await link.A.ConnectAsync(new IPEndPoint(TcpLink.AddressB, 81)));
            }
        });
        Assert.Equal((0, 0), (link.A.ConnectionCount, link.B.ConnectionCount));
    }

    [Fact]
    public void DroppedConnections_AreCollected()
    {
        var link = new TcpLink();
        WeakReference reference = Open(link);
        link.RunFor(TimeSpan.FromMinutes(5));
        for (int i = 0; i < 3 && reference.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(reference.IsAlive);
    }

    private static WeakReference Open(TcpLink link)
    {
        WeakReference? reference = null;
        link.Run(async () =>
        {
            (TcpSocket a, TcpSocket b) = await link.ConnectAsync();
            await a.WriteAsync(new byte[1000]);
            a.Shutdown();
            Assert.Equal(1000, await b.ReadAsync(new byte[2000]));
            b.Close();
            a.Close();
            reference = new WeakReference(a);
        });
        return reference!;
    }

    private static async Task EndAsync(TcpSocket a, TcpSocket b, int path)
    {
        switch (path)
        {
            case 0:
                a.Close();
                b.Close();
                break;
            case 1:
                a.Abort();
                break;
            case 2:
                b.Abort();
                a.Close();
                break;
            case 3:
                await a.WriteAsync(new byte[100]);
                a.Close();
                Assert.Equal(100, await b.ReadAsync(new byte[200]));
                Assert.Equal(0, await b.ReadAsync(new byte[200]));
                b.Close();
                break;
            case 4:
                await b.WriteAsync(new byte[100]);
                await b.FlushAsync();
                a.Close();
                break;
            case 5:
                b.Shutdown();
                Assert.Equal(0, await a.ReadAsync(new byte[1]));
                a.Shutdown();
                Assert.Equal(0, await b.ReadAsync(new byte[1]));
                a.Close();
                break;
            case 6:
                // Closed on one side only: the other finds out by reading, or its keep-alive.
                a.Close();
                Assert.Equal(0, await b.ReadAsync(new byte[1]));
                b.Abort();
                break;
            default:
                // The peer vanishes: FIN-WAIT-2 ends by its timeout.
                a.Close();
                Assert.Equal(0, await b.ReadAsync(new byte[1]));
                b.Close();
                break;
        }
    }
}
