using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Stack.Tcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class ConnectionTableTests
{
    [Fact]
    public void Table_AgainstADictionary_FindsExactlyWhatIsIn()
    {
        var layer = new TcpScript().Layer;
        var random = new TestRandom(1);
        var table = new ConnectionTable(7);
        var model = new Dictionary<ConnectionKey, TcpConnection>();
        for (int i = 0; i < 20_000; i++)
        {
            ConnectionKey key = RandomKey(random);
            if (model.TryGetValue(key, out TcpConnection? connection))
            {
                Assert.Same(connection, table.Find(key));
                if (random.Chance(600))
                {
                    table.Remove(connection);
                    model.Remove(key);
                    Assert.Null(table.Find(key));
                }
            }
            else
            {
                Assert.Null(table.Find(key));
                connection = new TcpConnection(layer, key, default, TcpOptions.Default);
                table.Add(connection);
                model.Add(key, connection);
            }

            Assert.Equal(model.Count, table.Count);
        }

        foreach ((ConnectionKey key, TcpConnection connection) in model)
        {
            Assert.Same(connection, table.Find(key));
        }

        Assert.Equal(model.Count, table.ToArray().Length);
    }

    [Fact]
    public void TimeWait_AgainstAModel_ForgetsByTimeAndByCapacity()
    {
        var loop = new EventLoop(new VirtualLoopHost());
        var random = new TestRandom(2);
        var table = new TimeWaitTable(loop.Clock, 100, TimeSpan.FromSeconds(60), 9);
        var model = new List<(ConnectionKey Key, TimeSpan Due)>();
        for (int i = 0; i < 20_000; i++)
        {
            ConnectionKey key = RandomKey(random);
            int at = model.FindIndex(m => m.Key == key);
            int index = table.Find(key);
            Assert.Equal(at >= 0, index >= 0);
            TimeSpan due = loop.Clock.Now + TimeSpan.FromSeconds(60);
            if (at < 0)
            {
                Assert.Equal(model.Count == 100, table.Add(key, new SequenceNumber((uint)i), default, 0));
                if (model.Count == 100)
                {
                    model.RemoveAt(0);
                }

                model.Add((key, due));
                Assert.Equal((uint)i, table[table.Find(key)].SendNext.Value);
            }
            else if (random.Chance(500))
            {
                table.Restart(index);
                model.RemoveAt(at);
                model.Add((key, due));
            }
            else
            {
                table.Remove(index);
                model.RemoveAt(at);
            }

            loop.RunFor(TimeSpan.FromMilliseconds(random.Next(2000)));
            model.RemoveAll(m => m.Due <= loop.Clock.Now);
            Assert.Equal(model.Count, table.Count);
            Assert.All(model, m => Assert.True(table.Find(m.Key) >= 0));
        }

        loop.RunFor(TimeSpan.FromSeconds(61));
        Assert.Equal(0, table.Count);
        Assert.Equal(TimeSpan.MaxValue, loop.NextTimer);
    }

    [Fact]
    public void Hash_OfNeighbouringKeys_SpreadsOverTheTable()
    {
        var buckets = new int[256];
        for (int port = 0; port < 25_600; port++)
        {
            var key = new ConnectionKey(new IPv4Address(10, 0, 0, 1), 80, new IPv4Address(10, 0, (byte)(port >> 14), 2), (ushort)port);
            buckets[key.Hash(12345) & 255]++;
        }

        Assert.InRange(buckets.Max(), 100, 160);
    }

    private static ConnectionKey RandomKey(TestRandom random) => new(
        new IPv4Address(10, 0, 0, 1), (ushort)random.Next(4), new IPv4Address(10, 0, 0, (byte)random.Next(8)), (ushort)random.Next(16));
}
