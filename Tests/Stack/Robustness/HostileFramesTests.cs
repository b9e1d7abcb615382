using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Fuzzing;
using Xunit;

namespace DeviceKit.Stack.Tests.Robustness;

/// <summary>A live stack, with a connection in use, a listener, sockets and clients, among frames that mean harm.</summary>
[Collection(AloneCollection.Name)]
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
        InjectingNetif? attacked = null;
        var lan = new Lan(
            2,
            (ulong)seed,
            new PortOptions { BitsPerSecond = 0 },
            new NetworkStackOptions { KeepAddressOnConflict = true },
            (netif, loop, host) => host == Victim ? attacked = new InjectingNetif(netif, loop) : netif);
        NetworkStack victim = lan.Hosts[Victim - 1];
        var overheard = new Overheard(lan.Switch.Ports[Victim - 1].Index);
        lan.Switch.AddTap(overheard);
        UseEverything(lan, victim);
        Assert.Equal(7, lan.Run(() => EchoOnceAsync(lan)));
        lan.Loop.RunFor(TimeSpan.FromSeconds(2));
        lan.Switch.RemoveTap(overheard);

        // The frames of the live session are damaged too, so that ports, sequence numbers and identifiers fit.
        var frames = new HostileFrames((ulong)seed, Target(lan), overheard.Frames);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int sent = 0; sent < count; sent += FramesATurn)
        {
            for (int i = 0; i < FramesATurn; i++)
            {
                attacked!.Inject(frames.Next());
            }

            lan.Loop.RunFor(TimeSpan.FromMilliseconds(1));
        }

        long after = GC.GetTotalMemory(forceFullCollection: true);
        Assert.Equal(count, attacked!.Taken);
        Assert.True(after - before < 8_000_000, $"seed {seed}: {after - before:N0} bytes more are in use after {count:N0} frames");

        // Neighbours, half-open connections and reassemblies forget the attack; then the host is as good as new.
        lan.Loop.RunFor(TimeSpan.FromMinutes(3));
        Assert.True(lan.Run(() => lan.Hosts[Friend - 1].PingAsync(Lan.Address(Victim))) > TimeSpan.Zero, $"seed {seed}");
        Assert.Equal(7, lan.Run(() => EchoOnceAsync(lan)));
    }

    private static HostileTarget Target(Lan lan) => new()
    {
        MacAddress = lan.Switch.Ports[Victim - 1].MacAddress,
        Address = Lan.Address(Victim),
        PeerMacAddress = lan.Switch.Ports[Friend - 1].MacAddress,
        PeerAddress = Lan.Address(Friend),
    };

    /// <summary>A listener, a connection that never rests, a waiting datagram socket, and names that are asked for again and again.</summary>
    private static void UseEverything(Lan lan, NetworkStack victim)
    {
        TcpListener listener = victim.ListenTcp(80);
        lan.Loop.Spawn(() => EchoAsync(lan, listener));
        UdpSocket udp = victim.OpenUdp(7);
        lan.Loop.Spawn(async () =>
        {
            var buffer = new byte[2000];
            while (true)
            {
                await udp.ReceiveAsync(buffer);
            }
        });
        victim.Configure(victim.Configuration! with { DnsServers = [Lan.Address(Friend)] });
        lan.Loop.Spawn(async () =>
        {
            while (true)
            {
                await IgnoreFailures(async () => await victim.Dns.ResolveAddressesAsync("host.test"));
                await lan.Loop.Clock.DelayAsync(TimeSpan.FromMilliseconds(50));
            }
        });
        lan.Loop.Spawn(async () =>
        {
            while (true)
            {
                await IgnoreFailures(() => TalkAsync(lan));
                await lan.Loop.Clock.DelayAsync(TimeSpan.FromMilliseconds(50));
            }
        });
    }

    /// <summary>Talks to the victim's echo until an attack, which may guess everything, ends the connection.</summary>
    private static async ValueTask TalkAsync(Lan lan)
    {
        TcpSocket socket = await lan.Hosts[Friend - 1].ConnectTcpAsync(new IPEndPoint(Lan.Address(Victim), 80));
        var buffer = new byte[100];
        for (int i = 0; i < 200; i++)
        {
            await socket.WriteAsync(buffer);
            if (await socket.ReadAsync(buffer) == 0)
            {
                break;
            }

            await lan.Loop.Clock.DelayAsync(TimeSpan.FromMilliseconds(5));
        }

        socket.Abort();
    }

    private static async ValueTask IgnoreFailures(Func<ValueTask> activity)
    {
        try
        {
            await activity();
        }
        catch (NetworkException)
        {
            // What an attack may bring about; an exception of any other type fails the test.
        }
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
