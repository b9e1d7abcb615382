using System;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Emulation.Tests.Conformance;
using DeviceKit.Emulation.Tests.Network;
using DeviceKit.Esp32;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>The WiFi netif of a simulated chip; behind the access point is a LAN with a promiscuous station on it.</summary>
internal sealed class WifiNetifBench : StationNetifBench
{
    private static readonly TimeSpan s_settled = TimeSpan.FromMilliseconds(100);

    // Until the longest wait between two attempts is over, and a connection is there.
    private static readonly TimeSpan s_reconnected = TimeSpan.FromMinutes(2);

    private readonly IdfBench _bench;
    private readonly SimulatedAccessPoint _accessPoint;
    private TimeSpan _settles = s_settled;

    public WifiNetifBench(IdfBench bench)
    {
        _bench = bench;
        var lan = new VirtualSwitch(bench.World);
        var options = new AccessPointOptions(WifiBench.Ssid, new MacAddress(0x0A00_0000_0001)) { Password = WifiBench.Password };
        _accessPoint = bench.Idf.Radio.AddAccessPoint(options, lan);
        Peer = new Station(lan.AddPort(new MacAddress(0x0200_0000_0002), new PortOptions { IsPromiscuous = true }));
        Subject = Esp32WifiNetif.Open(bench.Api, bench.Loop, bench.Rings, new Esp32WifiOptions { Ssid = WifiBench.Ssid, Password = WifiBench.Password });
        bench.Loop.RunUntil(() => Subject.IsLinkUp, TimeSpan.FromSeconds(30));
    }

    /// <summary>A station takes what comes in aggregates too: the netif itself has to look at addresses.</summary>
    public static EspIdfOptions Options { get; } = new() { Station = new StationOptions { PassesOtherAddresses = true } };

    public override INetif Subject { get; }

    protected override Station Peer { get; }

    public override void SetLink(bool isUp)
    {
        _settles = s_reconnected;
        if (isUp)
        {
            _accessPoint.TurnOn();
        }
        else
        {
            _accessPoint.TurnOff();
            _accessPoint.DeauthenticateAll();
        }
    }

    public override async ValueTask SettleAsync()
    {
        TimeSpan settles = _settles;
        _settles = s_settled;
        await _bench.Loop.Clock.DelayAsync(settles);
    }
}
