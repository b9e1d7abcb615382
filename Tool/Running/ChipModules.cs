using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DeviceKit.Boards.Model;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Framebuffer;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Target;
using DeviceKit.Tool.Boards;
using DeviceKit.Tool.Commands;
using DeviceKit.Tool.Errors;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Running;

/// <summary>The modules of an ESP32 on a simulated ESP-IDF: two loops, the application's on the chip and the world's below it.</summary>
internal sealed class ChipModules : IRunModules, IScreenSource
{
    private const string Network = "DeviceKit";
    private const string Password = "a library OS";

    private static readonly MacAddress s_accessPoint = new(0x02_00_00_00_07_AA);

    private readonly EventLoop _world;
    private readonly SimulatedEspIdf _chip;
    private readonly Esp32Modules _modules;
    private readonly ChipTerminal _terminal;
    private readonly ChipStore _store;
    private Surface? _last;

    /// <summary>Builds the chip, and starts its modules.</summary>
    /// <param name="options">The run's options.</param>
    /// <param name="terminal">Where its console is.</param>
    /// <param name="world">The loop of everything outside the chip.</param>
    /// <param name="network">What is behind its access point.</param>
    /// <param name="files">Where its flash is kept.</param>
    /// <exception cref="ToolException">The board or its flash cannot be had.</exception>
    public ChipModules(RunOptions options, Terminal terminal, EventLoop world, RunNetwork network, OutputFiles files)
    {
        _world = world;
        string where = options.Modules.Option;
        Board board = new BoardReader(terminal, where).Read(options.Modules.Board!);
        var modules = new Esp32ModulesOptions
        {
            Console = BoardModules.Console(board, where) with { EndOfInput = ChipTerminal.EndOfTransmission },
            Panel = BoardModules.Panel(board, where),
            Wifi = new Esp32WifiOptions { Ssid = Network, Password = Password },
        };
        if (modules.Panel is null && options.Screenshot is not null)
        {
            throw ToolError.NoSimulation.At($"the board {board.Id} has no screen", $"option --screenshot {options.Screenshot}", "leave it out, or name a board with a screen");
        }

        _store = new ChipStore(options.Store, files);
        VirtualSwitch lan = network.OpenAir(out MacAddress station);
        _chip = new SimulatedEspIdf(world, Chance(options, "air"), new EspIdfOptions
        {
            Entropy = Chance(options, "device"),
            MacAddress = station,
            Flash = _store.Flash,
            Panels = board.Display is { } display ? [BoardPanel.Wire(display, modules.Panel!, where)] : [],
        });

        // The air is as fast as the cable of the emulated modules, so that what depends on it is the same.
        _chip.Radio.AddAccessPoint(new AccessPointOptions(Network, s_accessPoint) { Password = Password, Air = new PortOptions() }, lan);
        IConsole input = options.VirtualTime ? new StandstillConsole(terminal.Input, terminal.Output) : new TerminalConsole(world, terminal.Input, terminal.Output);
        _terminal = new ChipTerminal(_chip.Uarts[(int)modules.Console.Port], input, terminal.Output, world);
        _modules = new Esp32Modules(_chip.Api, modules);
        Start(options);
        Device = new HostDevice
        {
            Loop = _modules.Loop,
            Console = _modules.Console,
            Netif = _modules.Netif,
            Framebuffer = _modules.Framebuffer,
            Random = _modules.Random,
            Store = _modules.Store,
        };
    }

    /// <inheritdoc/>
    public HostDevice Device { get; }

    /// <inheritdoc/>
    public IScreenSource? Screen => _chip.Panels.Count > 0 ? this : null;

    /// <inheritdoc/>
    public Surface Capture() => _last ?? _chip.Panels[0].Capture();

    /// <inheritdoc/>
    public void Post(Action action) => _world.Post(
        new SendOrPostCallback(static state =>
        {
            (ChipModules modules, Action action) = ((ChipModules, Action))state!;
            modules._modules.Loop.Post(static state => ((Action)state!)(), action);
            modules._chip.Signal();
        }),
        (this, action));

    /// <inheritdoc/>
    public IReadOnlyList<string> Complete(bool hasEnded)
    {
        _last = Screen is null ? null : Capture();
        _modules.Loop.Run(async () =>
        {
            await _modules.CloseAsync();
            return 0;
        });
        _modules.Dispose();
        _terminal.Flush();
        _store.Keep();

        // An application that was cut off has no chance to give anything back.
        IReadOnlyList<ContractViolation> violations = hasEnded ? _chip.End() : _chip.Violations;
        return [.. violations.Select(violation => violation.ToString())];
    }

    /// <inheritdoc/>
    public void Dispose() => _chip.Dispose();

    private static IRandom Chance(RunOptions options, string stream) => options.Seed is { } seed ? new SeededRandom(seed, stream) : new SystemRandom();

    private void Start(RunOptions options)
    {
        // The application starts at the date at which it starts on the emulated modules, although the chip took its time to come up.
        DateTimeOffset? start = options.VirtualTime ? _world.Clock.UtcNow : null;
        try
        {
            _modules.Loop.Run(async () =>
            {
                await _modules.StartAsync();
                return 0;
            });
        }
        catch (StoreException e)
        {
            throw ToolError.BadStore.At(e.Message, $"option --store {options.Store}", "name another file to leave this one as it is");
        }

        if ((start ?? _world.Clock.UtcNow) is { } date)
        {
            _modules.Time.SetDate(date);
        }
    }
}
