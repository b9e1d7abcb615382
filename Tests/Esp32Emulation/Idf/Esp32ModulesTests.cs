using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Esp32Emulation.Tests.Idf.Failing;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf;

/// <summary>A whole board: its modules started together on one chip, used, and closed.</summary>
public sealed class Esp32ModulesTests : IDisposable
{
    private readonly EventLoop _world = new(new VirtualLoopHost());
    private readonly St7789Panel _panel = new();
    private readonly StringBuilder _sent = new();
    private readonly SimulatedEspIdf _chip;

    public Esp32ModulesTests()
    {
        var wiring = new PanelWiring(_panel) { Sclk = 18, Mosi = 23, ChipSelect = 5, DataCommand = 16, Reset = 17, Backlight = 4 };
        _chip = new SimulatedEspIdf(_world, new SeededRandom(1, "chip"), new EspIdfOptions { Panels = [wiring] });
        _chip.Uarts[0].Sent += value => _sent.Append((char)value);
    }

    private static Esp32ModulesOptions Board => new()
    {
        Panel = new Esp32PanelOptions
        {
            Kind = Esp32PanelKind.St7789,
            Width = 240,
            Height = 320,
            Hertz = 40_000_000,
            Sclk = GpioNum.Num18,
            Mosi = GpioNum.Num23,
            ChipSelect = GpioNum.Num5,
            DataCommand = GpioNum.Num16,
            Reset = GpioNum.Num17,
            Backlight = GpioNum.Num4,
        },
        Wifi = new Esp32WifiOptions { Ssid = "home", Password = "password" },
    };

    public void Dispose() => _chip.Dispose();

    [Fact]
    public void AllModules_StartOnALink_Work_AndGiveEverythingBack()
    {
        AddAccessPoint();
        Use(Board, async modules =>
        {
            Assert.True(modules.Netif!.IsLinkUp);
            await modules.Console.WriteLineAsync("ready");
            modules.Store.Set("starts", [7]);
            await modules.Store.CommitAsync();
            await modules.Framebuffer!.PresentAsync(new[] { new PixelRectangle(0, 0, 240, 320) }, new White());
            Assert.NotEqual(modules.Random.NextUInt32(), modules.Random.NextUInt32());
        });

        Assert.Equal("ready\n", _sent.ToString());
        Assert.Equal((0, 0), (_chip.LentReceiveBuffers, _chip.Heap.Live.Count));
    }

    [Fact]
    public void WithoutAnAccessPoint_TheApplicationStartsAllTheSame_AfterTheWait()
    {
        Use(Board with { ConnectionWait = TimeSpan.FromSeconds(3) }, modules =>
        {
            Assert.False(modules.Netif!.IsLinkUp);
            Assert.InRange(modules.Loop.Clock.Now.TotalSeconds, 3, 4);
            return ValueTask.CompletedTask;
        });
    }

    [Fact]
    public void ABoardWithoutScreenAndRadio_HasNeither()
    {
        Use(new Esp32ModulesOptions(), modules =>
        {
            Assert.Null(modules.Netif);
            Assert.Null(modules.Framebuffer);
            Assert.InRange(modules.Loop.Clock.Now.TotalMilliseconds, 0, 200);
            return ValueTask.CompletedTask;
        });
    }

    [Fact]
    public void AStartThatFailsOnTheWay_CanBeClosed_AndGivesEverythingBack()
    {
        Esp32ModulesOptions board = Board with { Wifi = new Esp32WifiOptions { Ssid = new string('x', 33) } };
        using var modules = new Esp32Modules(_chip.Api, board);
        modules.Loop.Run(async () =>
        {
            await Assert.ThrowsAsync<ArgumentException>(async () => await modules.StartAsync());
            await modules.CloseAsync();
            return 0;
        });
        modules.Dispose();
        Assert.Empty(_chip.End().Select(violation => violation.ToString()));
    }

    [Fact]
    public void AConsoleThatCannotLetItsBytesOut_DoesNotKeepTheStoreOpen()
    {
        var plan = new FailurePlan("uart_wait_tx_done");
        using var modules = new Esp32Modules(plan.Over(_chip.Api) with { Shims = _chip.Api.Shims }, new Esp32ModulesOptions());
        modules.Loop.Run(async () =>
        {
            await modules.StartAsync();
            await modules.Console.WriteLineAsync("last words");
            await Assert.ThrowsAsync<EspException>(async () => await modules.CloseAsync());
            return 0;
        });
        modules.Dispose();
        Assert.Empty(_chip.End().Select(violation => violation.ToString()));
    }

    [Fact]
    public void BeforeTheStart_ThereAreNoModules()
    {
        using var modules = new Esp32Modules(_chip.Api, Board);
        Assert.Throws<InvalidOperationException>(() => modules.Console);
        Assert.Throws<InvalidOperationException>(() => modules.Store);
        Assert.Null(modules.Netif);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void EverythingAtOnce_IsTheSameRunForTheSameSeed_AndNoWrongUse(int part) => RunBoards(1 + (part * 5), 5);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [Trait("Category", "Slow")]
    public void EverythingAtOnce_OverManySeeds(int part) => RunBoards(1000 + (part * 50), 50);

    private static void RunBoards(int first, int count)
    {
        for (int seed = first; seed < first + count; seed++)
        {
            Assert.Equal(RunBoard((ulong)seed), RunBoard((ulong)seed));
        }

        Assert.NotEqual(RunBoard((ulong)first), RunBoard((ulong)first + 1));
    }

    private static List<string> RunBoard(ulong seed)
    {
        using var board = new BoardRun(seed);
        board.Run();
        Assert.True(board.Violations == 0, string.Join('\n', board.Log));
        return board.Log;
    }

    private void AddAccessPoint()
    {
        var lan = new VirtualSwitch(_world);
        _chip.Radio.AddAccessPoint(new AccessPointOptions("home", new MacAddress(0x0A_00_00_00_00_01)) { Password = "password" }, lan);
    }

    private void Use(Esp32ModulesOptions board, Func<Esp32Modules, ValueTask> use)
    {
        using var modules = new Esp32Modules(_chip.Api, board);
        modules.Loop.Run(async () =>
        {
            await modules.StartAsync();
            await use(modules);
            await modules.CloseAsync();
            return 0;
        });
        modules.Dispose();
        Assert.Empty(_chip.End().Select(violation => violation.ToString()));
    }

    private sealed class White : IBandPainter
    {
        public void Paint(FramebufferBand band) => band.Pixels.Fill(0xFF);
    }
}
