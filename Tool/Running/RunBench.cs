using System;
using System.IO;
using System.Threading;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Captures;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Target;
using DeviceKit.Tool.Commands;
using DeviceKit.Tool.Errors;
using DeviceKit.Tool.Output;
using Spectre.Console;

namespace DeviceKit.Tool.Running;

/// <summary>The emulated device of one run, with everything around it that the options ask for.</summary>
internal sealed class RunBench : IDisposable
{
    private const int ScreenWidth = 320;
    private const int ScreenHeight = 240;

    private readonly RunOptions _options;
    private readonly Terminal _terminal;
    private readonly HostLoopHost? _realTime;
    private readonly MemoryScreen _screen = new(ScreenWidth, ScreenHeight);
    private readonly CaptureRecorder? _recorder;
    private readonly StreamWriter? _log;
    private readonly string? _screenshot;

    public RunBench(RunOptions options, Terminal terminal, OutputFiles files)
    {
        _options = options;
        _terminal = terminal;

        // What cannot be written is said before the run, not after.
        _screenshot = options.Screenshot is { } screenshot ? files.Reserve(screenshot) : null;
        IStore store = options.Store is { } file ? OpenStore(file, files) : new MemoryStore();
        _log = options.Log is { } log ? new StreamWriter(files.Reserve(log)) : null;
        _realTime = options.VirtualTime ? null : new HostLoopHost();
        ILoopHost host = _realTime ?? (ILoopHost)new VirtualLoopHost();
        Loop = new EventLoop(host);
        _recorder = options.Pcap is { } pcap ? new CaptureRecorder(new PcapNgWriter(new FileStream(files.Reserve(pcap), FileMode.Create)), host.UtcNow - host.Now) : null;
        IConsole console = options.VirtualTime ? new StandstillConsole(terminal.Input, terminal.Output) : new TerminalConsole(Loop, terminal.Input, terminal.Output);
        Device = new HostDevice
        {
            Loop = Loop,
            Console = _log is null ? console : new LogConsole(console, Loop.Clock, _log),
            Netif = CreateNetif(),
            Framebuffer = _screen,
            Random = options.Seed is { } seed ? new SeededRandom(seed, "device") : new SystemRandom(),
            Store = store,
        };
    }

    /// <summary>The loop that everything runs on.</summary>
    public EventLoop Loop { get; }

    /// <summary>The device.</summary>
    public HostDevice Device { get; }

    /// <summary>Makes the loop look at its condition. Thread-safe.</summary>
    public void Wake() => Post(static () => { });

    /// <summary>Runs an action on the loop. Thread-safe.</summary>
    public void Post(Action action) => Loop.Post(new SendOrPostCallback(static state => ((Action)state!)()), action);

    /// <summary>Writes what the run leaves.</summary>
    public void Finish()
    {
        _recorder?.Dispose();
        _log?.Dispose();
        if (_screenshot is not null)
        {
            _screen.Save(_screenshot);
        }

        Leave(_options.Screenshot, $"{_screen.Width} x {_screen.Height} pixels");
        Leave(_options.Pcap, $"{_recorder?.Frames} frames");
        Leave(_options.Log, $"up to {Loop.Clock.Now.TotalSeconds:F3} s of device time");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _recorder?.Dispose();
        _log?.Dispose();
        _realTime?.Dispose();
    }

    private void Leave(string? file, string what)
    {
        if (file is not null)
        {
            OutputFiles.Commit(file);
            _terminal.People.MarkupLineInterpolated($"[grey]left[/] {file} [grey]({what})[/]");
        }
    }

    private INetif CreateNetif()
    {
        if (_options.Network.HasRealPeers)
        {
            (INetif netif, string name) = new NetworkOpener(_options.Network, Loop, _realTime!).Open();
            return _recorder is null ? netif : new NetifRecorder(netif, Loop.Clock, _recorder, name);
        }

        var lan = new EmbeddedLan(Loop, _options.Seed ?? 0);
        if (_recorder is not null)
        {
            lan.Switch.AddTap(new CaptureTap(lan.Switch, _recorder, name: lan.NameOf));
        }

        return lan.DeviceNetif;
    }

    private static FileStore OpenStore(string path, OutputFiles files)
    {
        try
        {
            var store = new FileStore(path);

            // Its commits write beside it as well, so whether they can is asked in the same way.
            files.Reserve(path);
            return store;
        }
        catch (StoreException e)
        {
            throw e.InnerException switch
            {
                UnauthorizedAccessException => ToolError.NotPermitted.At(e.Message, $"option --store {path}", "name a file that you may read and write"),
                IOException => ToolError.CannotWrite.At(e.Message, $"option --store {path}", "name a file that can be read and written"),
                _ => ToolError.BadStore.At(e.Message, $"option --store {path}", "name another file to leave this one as it is"),
            };
        }
    }
}
