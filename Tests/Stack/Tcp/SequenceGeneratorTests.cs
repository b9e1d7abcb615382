using System;
using System.Buffers.Binary;
using System.Security.Cryptography;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Stack.Tcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class SequenceGeneratorTests
{
    [Fact]
    public void Sha256Block_OfEveryLength_EqualsTheFrameworks()
    {
        var message = new byte[Sha256Block.MaximumLength];
        new TestRandom(1).Fill(message);
        for (int length = 0; length <= message.Length; length++)
        {
            ReadOnlySpan<byte> part = message.AsSpan(0, length);
            Assert.Equal(BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(part)), Sha256Block.FirstWord(part));
        }
    }

    [Fact]
    public void Next_IsTheClockPlusTheKeyedHash()
    {
        var loop = new EventLoop(new VirtualLoopHost());
        var random = new TestRandom(5);
        var generator = new SequenceGenerator(loop.Clock, random);
        loop.RunFor(TimeSpan.FromMilliseconds(12));
        var key = new ConnectionKey(new IPv4Address(10, 0, 0, 1), 1234, new IPv4Address(10, 0, 0, 2), 80);

        var message = new byte[SequenceGenerator.MessageLength];
        new TestRandom(5).Fill(message.AsSpan(0, SequenceGenerator.KeyLength));
        new byte[] { 10, 0, 0, 1, 1234 >> 8, 1234 & 255, 10, 0, 0, 2, 0, 80 }.CopyTo(message, SequenceGenerator.KeyLength);
        uint hash = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(message));

        // RFC 6528 section 3: M ticks every 4 microseconds.
        Assert.Equal(3000 + hash, generator.Next(key).Value);
    }

    [Fact]
    public void Next_ForOneConnection_GrowsWithTimeAndDiffersFromOthers()
    {
        var loop = new EventLoop(new VirtualLoopHost());
        var generator = new SequenceGenerator(loop.Clock, new TestRandom(5));
        var key = new ConnectionKey(new IPv4Address(10, 0, 0, 1), 1234, new IPv4Address(10, 0, 0, 2), 80);
        SequenceNumber first = generator.Next(key);
        loop.RunFor(TimeSpan.FromSeconds(1));
        Assert.Equal(250_000, generator.Next(key) - first);
        Assert.NotEqual(generator.Next(key), generator.Next(key with { Ports = key.Ports + 1 }));
        Assert.NotEqual(generator.Next(key), new SequenceGenerator(loop.Clock, new TestRandom(6)).Next(key));
    }
}
