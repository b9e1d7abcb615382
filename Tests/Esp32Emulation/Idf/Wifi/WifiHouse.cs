using System;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using DeviceKit.Stack;
using DeviceKit.Stack.Http;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>A device on a simulated chip, an access point, and behind it the embedded LAN with its servers.</summary>
internal sealed class WifiHouse : IDisposable
{
    public WifiHouse(ulong seed = 1, EspIdfOptions? idf = null, Esp32WifiOptions? options = null, PortOptions? air = null)
    {
        Seed = seed;
        Bench = new IdfBench(idf, seed);
        Lan = new EmbeddedLan(Bench.World, seed);
        AccessPoint = AddAccessPoint(1, 6, air);
        Options = options ?? new Esp32WifiOptions { Ssid = WifiBench.Ssid, Password = WifiBench.Password };
        Netif = Open();
    }

    public ulong Seed { get; }

    public IdfBench Bench { get; }

    public EmbeddedLan Lan { get; }

    public SimulatedAccessPoint AccessPoint { get; }

    public Esp32WifiOptions Options { get; }

    public Esp32WifiNetif Netif { get; set; }

    public TimeSpan Now => Bench.Loop.Clock.Now;

    /// <summary>Opens the device's netif, the first time or again.</summary>
    public Esp32WifiNetif Open() => Esp32WifiNetif.Open(Bench.Api, Bench.Loop, Bench.Rings, Options);

    /// <summary>One more access point of the network, on the same LAN.</summary>
    public SimulatedAccessPoint AddAccessPoint(int number, int channel, PortOptions? air = null)
    {
        var options = new AccessPointOptions(WifiBench.Ssid, new MacAddress(0x0A00_0000_0000 + (ulong)number)) { Channel = channel, Password = WifiBench.Password };
        return Bench.Idf.Radio.AddAccessPoint(air is null ? options : options with { Air = air }, Lan.Switch);
    }

    /// <summary>Puts a stack with DHCP on the netif.</summary>
    public NetworkStack AddStack()
    {
        var stack = new NetworkStack(Netif, Bench.Loop, new SeededRandom(Seed, "device"));
        new DhcpClient(stack).Start();
        return stack;
    }

    public void Run(double seconds) => Bench.Loop.RunFor(TimeSpan.FromSeconds(seconds));

    /// <summary>Runs until something holds, or fails the test.</summary>
    public void RunUntil(string what, Func<bool> condition, double seconds)
    {
        if (!Bench.Loop.RunUntil(condition, Now + TimeSpan.FromSeconds(seconds)))
        {
            throw new TimeoutException($"seed {Seed}: not within {seconds} s: {what} (station {Bench.Idf.StationState}, last reason {Netif.Disconnections.Last})");
        }
    }

    /// <summary>Fetches a page of the LAN's web server.</summary>
    public string Fetch(NetworkStack stack, string url = "http://weather.lan/v1/forecast")
    {
        string body = "";
        Bench.Run(async () =>
        {
            using var client = new HttpClient(new StackHttpHandler(stack)) { Timeout = TimeSpan.FromSeconds(30) };
            body = await client.GetStringAsync(url);
        });
        return body;
    }

    /// <summary>Closes the netif; wrong use, and what was not given back, fails the test.</summary>
    public void Dispose()
    {
        Netif.Close();
        int lent = Bench.Idf.LentReceiveBuffers;
        Bench.Dispose();
        if (lent > 0)
        {
            throw new InvalidOperationException($"seed {Seed}: {lent} frames were not given back");
        }
    }
}
