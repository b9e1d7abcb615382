using System;
using System.Linq;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Network.Faults;

/// <summary>Two stations; the first is behind a bad link. Numbered frames go both ways.</summary>
internal sealed class FaultLan
{
    public FaultLan(Func<INetif, EventLoop, INetif> wrap)
    {
        var owner = new VirtualSwitch(Loop);
        Switch = owner;
        Port = owner.AddPort(Lan.Mac(0));
        Netif = wrap(Port, Loop);
        Near = new Station(Netif);
        Far = new Station(owner.AddPort(Lan.Mac(1)));
    }

    public EventLoop Loop { get; } = new(new VirtualLoopHost());

    public VirtualSwitch Switch { get; }

    public VirtualPort Port { get; }

    public INetif Netif { get; }

    public Station Near { get; }

    public Station Far { get; }

    public static FaultLan Parse(string faults) => new((netif, loop) => LinkFaults.Parse(faults).Apply(netif, loop));

    /// <summary>Sends frames each way, one a millisecond, and lets them arrive.</summary>
    public FaultLan Exchange(int count, int length = 100, double gap = 1)
    {
        for (int i = 0; i < count; i++)
        {
            Near.Send(Numbered(Lan.Mac(1), Lan.Mac(0), length, i), (uint)i + 1);
            Far.Send(Numbered(Lan.Mac(0), Lan.Mac(1), length, i));
            Loop.RunFor(TimeSpan.FromMilliseconds(gap));
        }

        Loop.RunFor(TimeSpan.FromSeconds(5));
        return this;
    }

    public static int NumberOf(byte[] frame) => BitConverter.ToInt32(frame, 14);

    /// <summary>What each side got, as numbers.</summary>
    public string Summary() => $"far {string.Join(' ', Far.Frames.Select(NumberOf))} near {string.Join(' ', Near.Frames.Select(NumberOf))}";

    private static byte[] Numbered(MacAddress to, MacAddress from, int length, int number)
    {
        byte[] frame = Station.Frame(to, from, length);
        BitConverter.TryWriteBytes(frame.AsSpan(14), number);
        return frame;
    }
}
