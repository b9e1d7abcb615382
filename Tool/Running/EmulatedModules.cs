using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Target;
using DeviceKit.Tool.Commands;
using DeviceKit.Tool.Errors;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Running;

/// <summary>DeviceKit's emulated modules: everything on one loop.</summary>
internal sealed class EmulatedModules : IRunModules
{
    private const int ScreenWidth = 320;
    private const int ScreenHeight = 240;

    private readonly MemoryScreen _screen = new(ScreenWidth, ScreenHeight);
    private readonly EventLoop _loop;

    /// <summary>A device on a loop.</summary>
    /// <param name="options">The run's options.</param>
    /// <param name="terminal">Where its console is.</param>
    /// <param name="loop">The loop.</param>
    /// <param name="network">Its network.</param>
    /// <param name="files">Where its store is kept.</param>
    public EmulatedModules(RunOptions options, Terminal terminal, EventLoop loop, RunNetwork network, OutputFiles files)
    {
        _loop = loop;
        IStore store = options.Store is { } file ? OpenStore(file, files) : new MemoryStore();
        Device = new HostDevice
        {
            Loop = loop,
            Console = options.VirtualTime ? new StandstillConsole(terminal.Input, terminal.Output) : new TerminalConsole(loop, terminal.Input, terminal.Output),
            Netif = network.OpenCable(),
            Framebuffer = _screen,
            Random = options.Seed is { } seed ? new SeededRandom(seed, "device") : new SystemRandom(),
            Store = store,
        };
    }

    /// <inheritdoc/>
    public HostDevice Device { get; }

    /// <inheritdoc/>
    public IScreenSource Screen => _screen;

    /// <inheritdoc/>
    public void Post(Action action) => _loop.Post(new SendOrPostCallback(static state => ((Action)state!)()), action);

    /// <inheritdoc/>
    public IReadOnlyList<string> Complete(bool hasEnded) => []; // Consoles have written, and the store has committed, what they were told to.

    /// <inheritdoc/>
    public void Dispose()
    {
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
