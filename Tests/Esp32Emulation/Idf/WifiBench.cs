using System;
using System.Text;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Idf;

/// <summary>The WiFi driver by hand, call by call, for tests of the driver itself.</summary>
internal static class WifiBench
{
    public const string Ssid = "home";
    public const string Password = "correct horse";

    /// <summary>Up to esp_wifi_init.</summary>
    public static IEspWifi SetUp(IdfBench bench)
    {
        bench.Api.Nvs.FlashInitOrThrow();
        bench.Api.Events.LoopCreateDefaultOrThrow();
        bench.Api.Shims.WifiInitDefaultOrThrow();
        return bench.Api.Wifi;
    }

    /// <summary>Up to WIFI_EVENT_STA_START.</summary>
    public static IEspWifi Start(IdfBench bench)
    {
        IEspWifi wifi = SetUp(bench);
        StartAfterInit(bench);
        return wifi;
    }

    /// <summary>Up to WIFI_EVENT_STA_CONNECTED with frames coming in, from a LAN with a station that is returned.</summary>
    public static VirtualPort Connect(IdfBench bench)
    {
        SetUp(bench);
        return ConnectAfterInit(bench);
    }

    /// <summary>The same, on a driver that is set up.</summary>
    public static VirtualPort ConnectAfterInit(IdfBench bench)
    {
        IEspWifi wifi = bench.Api.Wifi;
        StartAfterInit(bench);
        VirtualPort host = AddAccessPoint(bench).AddPort(new MacAddress(0x0200_0000_0002));
        wifi.SetConfigOrThrow(WifiInterface.Sta, Configure(Ssid, Password));
        wifi.ConnectOrThrow();
        bench.Loop.RunFor(TimeSpan.FromSeconds(5));
        wifi.RegRxcbOrThrow(WifiInterface.Sta, true);
        return host;
    }

    /// <summary>A frame from the LAN, waiting in the ring.</summary>
    public static WifiReceiveCall Receive(IdfBench bench, VirtualPort host, int length = 60, byte fill = 7)
    {
        byte[] frame = Emulation.Tests.Network.Station.Frame(new EspIdfOptions().MacAddress, host.MacAddress, length, fill);
        host.TryBeginTransmit(length, out Span<byte> buffer);
        frame.CopyTo(buffer);
        host.EndTransmit(length);
        bench.Loop.RunFor(TimeSpan.FromMilliseconds(100));
        return bench.Api.Shims.WifiReceiveTake(out WifiReceiveCall call) ? call : throw new InvalidOperationException("no frame came");
    }

    /// <summary>An access point on a LAN of its own.</summary>
    public static VirtualSwitch AddAccessPoint(IdfBench bench)
    {
        var lan = new VirtualSwitch(bench.World);
        bench.Idf.Radio.AddAccessPoint(new AccessPointOptions(Ssid, new MacAddress(0x0A00_0000_0001)) { Password = Password }, lan);
        return lan;
    }

    private static void StartAfterInit(IdfBench bench)
    {
        bench.Api.Wifi.StartOrThrow();
        bench.Loop.RunFor(TimeSpan.FromSeconds(1));
    }

    public static WifiConfig Configure(string ssid, string password)
    {
        WifiConfig config = default;
        Encoding.UTF8.GetBytes(ssid, config.Sta.Ssid);
        Encoding.UTF8.GetBytes(password, config.Sta.Password);
        return config;
    }
}
