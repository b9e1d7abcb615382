using System;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class AllocationTests
{
    private const int Segments = 100_000;
    private const int Bytes = Segments * 1460;

    [Fact]
    public void SteadyState_OverAHundredThousandSegmentsEachWay_AllocatesNothing()
    {
        var link = new TcpLink(1, new PipeOptions { Latency = TimeSpan.FromMicroseconds(100) });
        long allocated = -1;
        link.Run(async () =>
        {
            (TcpSocket a, TcpSocket b) = await link.ConnectAsync();
            var done = new int[4];

            // The four activities run to the end; in between the bytes allocated by this thread are compared.
            Task tasks = Task.WhenAll(Send(a, done, 0), Send(b, done, 1), Receive(a, done, 2), Receive(b, done, 3));
            while (done[2] < Bytes / 4 || done[3] < Bytes / 4)
            {
                await link.Loop.Clock.DelayAsync(TimeSpan.FromMilliseconds(1));
            }

            long before = GC.GetAllocatedBytesForCurrentThread();
            while (done[2] < Bytes + (Bytes / 4) || done[3] < Bytes + (Bytes / 4))
            {
                await link.Loop.Clock.DelayAsync(TimeSpan.FromMilliseconds(1));
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            await tasks;
        });
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void SteadyState_OfRequestsAndAnswers_AllocatesNothing()
    {
        var link = new TcpLink(1, new PipeOptions { Latency = TimeSpan.FromMicroseconds(100) });
        long allocated = -1;
        link.Run(async () =>
        {
            (TcpSocket a, TcpSocket b) = await link.ConnectAsync();
            Task echo = Echo(b);
            var request = new byte[1024];
            long before = 0;
            for (int i = 0; i < 30_000; i++)
            {
                if (i == 5000)
                {
                    before = GC.GetAllocatedBytesForCurrentThread();
                }

                await a.WriteAsync(request);
                for (int received = 0; received < request.Length;)
                {
                    received += await a.ReadAsync(request);
                }
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            a.Shutdown();
            await echo;
        });
        Assert.Equal(0, allocated);
    }

    private static async Task Echo(TcpSocket socket)
    {
        var buffer = new byte[1024];
        int length;
        while ((length = await socket.ReadAsync(buffer)) > 0)
        {
            await socket.WriteAsync(buffer.AsMemory(0, length));
        }
    }

    private static async Task Send(TcpSocket socket, int[] done, int index)
    {
        var buffer = new byte[10_000];
        while (done[index] < Bytes + (Bytes / 2))
        {
            await socket.WriteAsync(buffer);
            done[index] += buffer.Length;
        }

        socket.Shutdown();
    }

    private static async Task Receive(TcpSocket socket, int[] done, int index)
    {
        var buffer = new byte[16_384];
        int length;
        while ((length = await socket.ReadAsync(buffer)) > 0)
        {
            done[index] += length;
        }
    }
}
