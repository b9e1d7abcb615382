using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Fuzzing;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Stack.Tests.Robustness;

/// <summary>A live stack, with a connection in use, a listener, sockets and clients, among frames that mean harm.</summary>
public class HostileFramesTests
{
    private const int Victim = 1;
    private const int Friend = 2;
    private const int FramesATurn = 16;

    [Theory]
    [InlineData(1, 100_000)]
    [InlineData(20_261_123, 100_000)]
    public void LiveStack_SurvivesHostileFrames_WithinItsMemory(int seed, int count)
    {
        // A host that yields its address to whoever claims it, as RFC 5227 asks, would be gone at the first hostile ARP frame.
        var lan = new Lan(2, (ulong)seed, new PortOptions { BitsPerSecond = 0 }, new NetworkStackOptions { KeepAddressOnConflict = true });
        VirtualPort attacker = lan.Switch.AddPort(new MacAddress(0x0200_0000_0099), new PortOptions { BitsPerSecond = 0, TransmitSlots = 64 });
        attacker.Start(new Deaf());
        NetworkStack victim = lan.Hosts[Victim - 1];
        var overheard = new Overheard(lan.Switch.Ports[Victim - 1].Index);
        lan.Switch.AddTap(overheard);
        TcpListener listener = victim.ListenTcp(80);
        lan.Loop.Spawn(() => EchoAsync(lan, listener));
        UdpSocket udp = victim.OpenUdp(7);
        Assert.NotNull(udp);
        Assert.Equal(7, lan.Run(() => EchoOnceAsync(lan)));

        var target = new HostileTarget
        {
            MacAddress = lan.Switch.Ports[Victim - 1].MacAddress,
            Address = Lan.Address(Victim),
            PeerMacAddress = lan.Switch.Ports[Friend - 1].MacAddress,
            PeerAddress = Lan.Address(Friend),
        };
        lan.Switch.RemoveTap(overheard);
        var frames = new HostileFrames((ulong)seed, target, overheard.Frames);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int sent = 0; sent < count; sent += FramesATurn)
        {
            for (int i = 0; i < FramesATurn; i++)
            {
                ReadOnlySpan<byte> frame = frames.Next();
                if (frame.Length is >= 14 and <= 1518 && attacker.TryBeginTransmit(frame.Length, out Span<byte> buffer))
                {
                    frame.CopyTo(buffer);
                    attacker.EndTransmit(frame.Length);
                }
            }

            lan.Loop.RunFor(TimeSpan.FromMilliseconds(1));
        }

        long after = GC.GetTotalMemory(forceFullCollection: true);
        Assert.True(after - before < 8_000_000, $"seed {seed}: {after - before:N0} bytes more are in use after {count:N0} frames");

        // Neighbours, half-open connections and reassemblies forget the attack; then the host is as good as new.
        lan.Loop.RunFor(TimeSpan.FromMinutes(3));
        Assert.True(lan.Run(() => lan.Hosts[Friend - 1].PingAsync(Lan.Address(Victim))) > TimeSpan.Zero, $"seed {seed}");
        Assert.Equal(7, lan.Run(() => EchoOnceAsync(lan)));
    }

    private static async ValueTask EchoAsync(Lan lan, TcpListener listener)
    {
        while (true)
        {
            TcpSocket socket = await listener.AcceptAsync();
            lan.Loop.Spawn(async () =>
            {
                try
                {
                    var buffer = new byte[2000];
                    int count;
                    while ((count = await socket.ReadAsync(buffer)) > 0)
                    {
                        await socket.WriteAsync(buffer.AsMemory(0, count));
                    }

                    socket.Close();
                }
                catch (NetworkException)
                {
                    socket.Abort();
                }
            });
        }
    }

    private static async ValueTask<int> EchoOnceAsync(Lan lan)
    {
        TcpSocket socket = await lan.Hosts[Friend - 1].ConnectTcpAsync(new IPEndPoint(Lan.Address(Victim), 80));
        await socket.WriteAsync(new byte[] { 1, 2, 3, 4, 5, 6, 7 });
        int count = await socket.ReadAsync(new byte[100]);
        socket.Close();
        return count;
    }

    private sealed class Deaf : INetifEvents
    {
        public void ReceiveReady()
        {
        }

        public void TransmitReady()
        {
        }

        public void TransmitCompleted(uint tag)
        {
        }

        public void LinkChanged(bool isUp)
        {
        }
    }

    private sealed class Overheard : ISwitchTap
    {
        private readonly int _port;

        public Overheard(int port) => _port = port;

        public List<byte[]> Frames { get; } = [];

        public void OnFrame(int port, TapDirection direction, TimeSpan timestamp, ReadOnlySpan<byte> frame)
        {
            if (port == _port)
            {
                Frames.Add(frame.ToArray());
            }
        }
    }
}
