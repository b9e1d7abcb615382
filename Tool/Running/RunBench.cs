using System;
using System.Collections.Generic;
using System.IO;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Captures;
using DeviceKit.Framebuffer;
using DeviceKit.Runtime;
using DeviceKit.Target;
using DeviceKit.Tool.Commands;
using DeviceKit.Tool.Output;
using Spectre.Console;

namespace DeviceKit.Tool.Running;

/// <summary>The device of one run, with everything around it that the options ask for.</summary>
internal sealed class RunBench : IDisposable
{
    private readonly RunOptions _options;
    private readonly Terminal _terminal;
    private readonly HostLoopHost? _realTime;
    private readonly CaptureRecorder? _recorder;
    private readonly IRunModules _modules;
    private readonly StreamWriter? _log;
    private readonly string? _screenshot;

    public RunBench(RunOptions options, Terminal terminal, OutputFiles files)
    {
        _options = options;
        _terminal = terminal;

        // What cannot be written is said before the run, not after.
        _screenshot = options.Screenshot is { } screenshot ? files.Reserve(screenshot) : null;
        _log = options.Log is { } log ? new StreamWriter(files.Reserve(log)) : null;
        _realTime = options.VirtualTime ? null : new HostLoopHost();
        ILoopHost host = _realTime ?? (ILoopHost)new VirtualLoopHost();
        _recorder = options.Pcap is { } pcap ? new CaptureRecorder(new PcapNgWriter(new FileStream(files.Reserve(pcap), FileMode.Create)), host.UtcNow - host.Now) : null;
        var world = new EventLoop(host);
        var network = new RunNetwork(options, world, _realTime, _recorder);
        _modules = options.Modules.Board is null
            ? new EmulatedModules(options, terminal, world, network, files)
            : new ChipModules(options, terminal, world, network, files);
        Device = WithLog(_modules.Device);
        Start = Loop.Clock.Now;
    }

    /// <summary>The loop that the application runs on.</summary>
    public EventLoop Loop => Device.Loop;

    /// <summary>The device.</summary>
    public HostDevice Device { get; }

    /// <summary>The loop's time at the start of the application: that of a chip has come up before.</summary>
    public TimeSpan Start { get; }

    /// <summary>Makes the loop look at its condition. Thread-safe.</summary>
    public void Wake() => Post(static () => { });

    /// <summary>Runs an action on the loop. Thread-safe.</summary>
    public void Post(Action action) => _modules.Post(action);

    /// <summary>Writes what the run leaves.</summary>
    /// <param name="hasEnded">False where the application was cut off.</param>
    /// <returns>What the modules did wrong, a line each.</returns>
    public IReadOnlyList<string> Finish(bool hasEnded)
    {
        TimeSpan end = Loop.Clock.Now;
        IReadOnlyList<string> complaints = _modules.Complete(hasEnded);
        _recorder?.Dispose();
        _log?.Dispose();
        if (_screenshot is not null && _modules.Screen is { } screen)
        {
            screen.Save(_screenshot);
            Surface picture = screen.Capture();
            Leave(_options.Screenshot, $"{picture.Width} x {picture.Height} pixels");
        }

        Leave(_options.Pcap, $"{_recorder?.Frames} frames");
        Leave(_options.Log, $"up to {end.TotalSeconds:F3} s of device time");
        return complaints;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _recorder?.Dispose();
        _log?.Dispose();
        _modules.Dispose();
        _realTime?.Dispose();
    }

    private HostDevice WithLog(HostDevice device) => _log is null ? device : new HostDevice
    {
        Loop = device.Loop,
        Console = new LogConsole(device.Console, device.Clock, _log),
        Netif = device.Netif,
        Framebuffer = device.Framebuffer,
        Random = device.Random,
        Store = device.Store,
    };

    private void Leave(string? file, string what)
    {
        if (file is not null)
        {
            OutputFiles.Commit(file);
            _terminal.People.MarkupLineInterpolated($"[grey]left[/] {file} [grey]({what})[/]");
        }
    }
}
