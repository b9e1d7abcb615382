using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Esp32Emulation.Tests.Idf.Lcd;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Stack;
using DeviceKit.Stack.Http;

namespace DeviceKit.Esp32Emulation.Tests.Idf;

/// <summary>A whole board whose modules all work at once: pages over WiFi, pictures, lines of the console both ways, commits of the store.</summary>
internal sealed class BoardRun : IDisposable
{
    private const int Rounds = 6;

    private static readonly MacAddress s_accessPoint = new(0x0A00_0000_0001);

    private readonly EventLoop _world = new(new VirtualLoopHost());
    private readonly SimulatedEspIdf _chip;
    private readonly SimulatedAccessPoint _accessPoint;
    private readonly Esp32Modules _modules;
    private readonly StringBuilder _sent = new();
    private readonly ulong _seed;

    public BoardRun(ulong seed)
    {
        _seed = seed;
        LcdModule panel = LcdModule.Get("st7789-240x320");
        _chip = new SimulatedEspIdf(_world, new SeededRandom(seed, "chip"), new EspIdfOptions { Panels = [panel.Wire()] });
        _chip.Uarts[0].Sent += value => _sent.Append((char)value);
        var lan = new EmbeddedLan(_world, seed);
        _accessPoint = _chip.Radio.AddAccessPoint(
            new AccessPointOptions(WifiBench.Ssid, s_accessPoint) { Password = WifiBench.Password, Air = new PortOptions { BitsPerSecond = 5_000_000 } },
            lan.Switch);
        _modules = new Esp32Modules(_chip.Api, new Esp32ModulesOptions
        {
            Panel = panel.Options(),
            Wifi = new Esp32WifiOptions { Ssid = WifiBench.Ssid, Password = WifiBench.Password },
        });
    }

    /// <summary>What happened, with times.</summary>
    public List<string> Log { get; } = [];

    /// <summary>Runs the board from start to end, and looks for wrong use and for what was not given back.</summary>
    public void Run()
    {
        _modules.Loop.Run(async () =>
        {
            await _modules.StartAsync();
            Note("started");
            var stack = new NetworkStack(_modules.Netif!, _modules.Loop, new SeededRandom(_seed, "stack"));
            new DhcpClient(stack).Start();
            Disturb();
            await Task.WhenAll(FetchAsync(stack), DrawAsync(), WriteAsync(), ReadAsync(), KeepAsync());
            stack.Close();
            await _modules.CloseAsync();
            Note("closed");
            return 0;
        });
        _modules.Dispose();
        Log.AddRange(_chip.Panels.Select(panel => $"picture {Convert.ToHexString(SHA256.HashData(panel.Capture().Pixels))}"));
        Log.Add($"sent {_sent}");
        Log.Add($"{_chip.StationCounters}, {_chip.Flash.Operations} operations of the flash, {_chip.Flash.TotalErasures} erasures");
        Log.AddRange(_chip.End().Select(violation => $"seed {_seed}: {violation}"));
        Violations = _chip.Violations.Count + _chip.LentReceiveBuffers + _chip.Heap.Live.Count;
    }

    /// <summary>Wrong uses, and frames and memory that were not given back.</summary>
    public int Violations { get; private set; }

    public void Dispose()
    {
        _modules.Dispose();
        _chip.Dispose();
    }

    private void Note(string what) => Log.Add($"{_modules.Loop.Clock.Now.Ticks} {what}");

    private async Task PauseAsync(SeededRandom random, int milliseconds) =>
        await _modules.Loop.Clock.DelayAsync(TimeSpan.FromMilliseconds(random.Next(milliseconds)));

    private async Task FetchAsync(NetworkStack stack)
    {
        var random = new SeededRandom(_seed, "fetch");
        using var client = new HttpClient(new StackHttpHandler(stack)) { Timeout = TimeSpan.FromSeconds(60) };
        while (stack.Configuration is null)
        {
            await PauseAsync(random, 100);
        }

        for (int i = 0; i < Rounds; i++)
        {
            await PauseAsync(random, 300);
            string page = await client.GetStringAsync("http://weather.lan/v1/forecast");
            Note($"page {i} of {page.Length} characters, signal {_modules.Netif!.IsLinkUp}");
        }
    }

    private async Task DrawAsync()
    {
        var random = new SeededRandom(_seed, "draw");
        for (int i = 0; i < Rounds; i++)
        {
            await PauseAsync(random, 200);
            var area = new PixelRectangle(random.Next(100), random.Next(100), 1 + random.Next(140), 1 + random.Next(220));
            await _modules.Framebuffer!.PresentAsync(new[] { area }, new NoisePainter(_modules.Random.NextUInt32()));
            Note($"picture {i} of {area}");
        }
    }

    private async Task WriteAsync()
    {
        var random = new SeededRandom(_seed, "write");
        for (int i = 0; i < Rounds; i++)
        {
            await PauseAsync(random, 200);
            await _modules.Console.WriteLineAsync(new string((char)('a' + i), random.Next(400)));
            Note($"line {i} written");
        }
    }

    private async Task ReadAsync()
    {
        for (int i = 0; i < Rounds; i++)
        {
            Note($"read {await _modules.Console.ReadLineAsync()}");
        }
    }

    private async Task KeepAsync()
    {
        var random = new SeededRandom(_seed, "keep");
        for (int i = 0; i < Rounds; i++)
        {
            await PauseAsync(random, 200);
            _modules.Store.Set($"key{random.Next(3)}", new byte[1 + random.Next(500)]);
            await _modules.Store.CommitAsync();
            Note($"commit {i}");
        }
    }

    /// <summary>Somebody at the other end of the wire types, and the access point sends the station away once.</summary>
    private void Disturb()
    {
        var random = new SeededRandom(_seed, "disturb");
        After(random.Next(1500), () => _accessPoint.DeauthenticateAll());
        for (int i = 0; i < Rounds; i++)
        {
            byte[] line = Encoding.ASCII.GetBytes($"{new string('z', random.Next(60))}\n");
            After((i * 100) + random.Next(100), () => _chip.Uarts[0].Arrive(line));
        }
    }

    private void After(int milliseconds, Action act) =>
        _world.Clock.CreateTimer(_ => act()).Set(_world.Clock.Now + TimeSpan.FromMilliseconds(milliseconds));
}
