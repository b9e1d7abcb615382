using System;
using System.Collections.Generic;
using DeviceKit.Stack.Tcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class ReceiveBufferTests
{
    /// <summary>Random segments, in and out of order, overlapping, across the ring's end and the circle's, against a model of what must have come.</summary>
    [Fact]
    public void Receive_OfRandomSegments_DeliversTheExactStream()
    {
        for (ulong seed = 1; seed <= 200; seed++)
        {
            var random = new TestRandom(seed);
            int capacity = 50 + random.Next(2000);
            SequenceNumber start = new(uint.MaxValue - 1000);
            var buffer = new ReceiveBuffer(capacity, 8, start);
            var arrived = new HashSet<int>();
            int expected = 0;
            int read = 0;
            for (int step = 0; step < 500; step++)
            {
                int position = expected + random.Next(Math.Max(1, buffer.Free));
                int length = Math.Min(1 + random.Next(300), expected + buffer.Free - position);
                if (length <= 0)
                {
                    position = expected;
                    length = Math.Min(1 + random.Next(300), buffer.Free);
                }

                if (length > 0 && buffer.Receive(Segment(start, position, length, seed)) != ReceiveOutcome.Refused)
                {
                    for (int i = 0; i < length; i++)
                    {
                        arrived.Add(position + i);
                    }
                }

                while (arrived.Remove(expected))
                {
                    expected++;
                }

                Assert.Equal(expected, buffer.Next - start);
                Assert.Equal(expected - read, buffer.Count);
                Assert.InRange(buffer.RangeCount, 0, 8);
                var destination = new byte[random.Next(400)];
                int taken = buffer.Read(destination);
                StreamCheck.Check(destination.AsSpan(0, taken), seed, read);
                read += taken;
            }
        }
    }

    [Fact]
    public void Receive_OfMorePiecesThanAllowed_RefusesNewOnesAndStillMerges()
    {
        var start = new SequenceNumber(0);
        var buffer = new ReceiveBuffer(1000, 2, start);
        Assert.Equal(ReceiveOutcome.Kept, buffer.Receive(Segment(start, 10, 5, 1)));
        Assert.Equal(ReceiveOutcome.Kept, buffer.Receive(Segment(start, 20, 5, 1)));
        Assert.Equal(ReceiveOutcome.Refused, buffer.Receive(Segment(start, 30, 5, 1)));
        Assert.Equal(ReceiveOutcome.Kept, buffer.Receive(Segment(start, 15, 5, 1)));
        Assert.Equal(1, buffer.RangeCount);
        Assert.Equal(ReceiveOutcome.Advanced, buffer.Receive(Segment(start, 0, 10, 1)));
        Assert.Equal((25, 0), (buffer.Count, buffer.RangeCount));
    }

    [Fact]
    public void Receive_OfAFinBeforeItsData_EndsWhenTheGapIsFilled()
    {
        var start = new SequenceNumber(0);
        var buffer = new ReceiveBuffer(1000, 2, start);
        Assert.Equal(ReceiveOutcome.Kept, buffer.Receive(Segment(start, 10, 5, 1, TcpFlags.Fin)));
        Assert.False(buffer.IsEnded);
        Assert.Equal(ReceiveOutcome.Advanced, buffer.Receive(Segment(start, 0, 10, 1)));
        Assert.True(buffer.IsEnded);
        Assert.Equal(16, buffer.Next - start);
        Assert.Equal(15, buffer.Count);
    }

    [Fact]
    public void Receive_OfDataBehindAFin_CutsItOff()
    {
        var start = new SequenceNumber(0);
        var buffer = new ReceiveBuffer(1000, 4, start);
        buffer.Receive(Segment(start, 10, 0, 1, TcpFlags.Fin));
        buffer.Receive(Segment(start, 5, 100, 1));
        buffer.Receive(Segment(start, 0, 5, 1));
        Assert.True(buffer.IsEnded);
        Assert.Equal((10, 11), (buffer.Count, buffer.Next - start));
    }

    [Fact]
    public void Memory_ComesWithTheFirstData()
    {
        var buffer = new ReceiveBuffer(1000, 4, default);
        Assert.False(buffer.IsAllocated);
        buffer.Receive(Segment(default, 0, 1, 1));
        Assert.True(buffer.IsAllocated);
        buffer.Release();
        Assert.False(buffer.IsAllocated);
    }

    private static TcpSegment Segment(SequenceNumber start, int position, int length, ulong seed, TcpFlags flags = TcpFlags.None)
    {
        var bytes = new byte[TcpView.MinimumSize + length];
        TcpView.Write(bytes, new TcpHeader(1, 2, start + position, default, TcpFlags.Ack | flags, 0));
        StreamCheck.Fill(bytes.AsSpan(TcpView.MinimumSize), seed, position);
        Assert.True(TcpView.TryParse(bytes, out TcpView view));
        return new TcpSegment(view);
    }
}
