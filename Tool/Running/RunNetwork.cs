using DeviceKit.Emulation;
using DeviceKit.Emulation.Captures;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Tool.Commands;

namespace DeviceKit.Tool.Running;

/// <summary>The network of one run, recorded where a capture is wanted.</summary>
/// <param name="options">The run's options.</param>
/// <param name="loop">The loop that the network runs on.</param>
/// <param name="realTime">The loop's host on real time; null on virtual time.</param>
/// <param name="recorder">Where frames are recorded; null for nowhere.</param>
internal sealed class RunNetwork(RunOptions options, EventLoop loop, HostLoopHost? realTime, CaptureRecorder? recorder)
{
    /// <summary>The network at the end of a cable.</summary>
    public INetif OpenCable()
    {
        if (options.Network.HasRealPeers)
        {
            return OpenPeers();
        }

        var lan = new EmbeddedLan(loop, Seed);
        Record(lan, static port => null);
        return lan.DeviceNetif;
    }

    /// <summary>The network behind an access point.</summary>
    /// <param name="station">The address that the station on the air has to have.</param>
    public VirtualSwitch OpenAir(out MacAddress station)
    {
        if (options.Network.HasRealPeers)
        {
            INetif netif = OpenPeers();
            var bridge = new VirtualSwitch(loop);
            _ = new SwitchUplink(bridge.AddPort(netif.MacAddress, new PortOptions { IsPromiscuous = true, BitsPerSecond = 0 }), netif);
            station = netif.MacAddress;
            return bridge;
        }

        // The device that has the LAN's cable on other runs is on the air in this one; the cable is not plugged in.
        var lan = new EmbeddedLan(loop, Seed, new EmbeddedLanOptions { DevicePort = new PortOptions { IsLinkUp = false } });
        MacAddress device = lan.DevicePort.MacAddress;
        Record(lan, port => port.MacAddress == device ? "device" : null);
        station = device;
        return lan.Switch;
    }

    private ulong Seed => options.Seed ?? 0;

    private INetif OpenPeers()
    {
        (INetif netif, string name) = new NetworkOpener(options.Network, loop, realTime!).Open();
        return recorder is null ? netif : new NetifRecorder(netif, loop.Clock, recorder, name);
    }

    private void Record(EmbeddedLan lan, System.Func<VirtualPort, string?> name)
    {
        if (recorder is not null)
        {
            lan.Switch.AddTap(new CaptureTap(lan.Switch, recorder, name: port => name(port) ?? lan.NameOf(port)));
        }
    }
}
