using System;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Runtime;

namespace DeviceKit.Target;

/// <summary>
/// Runs an application that nobody gave modules, as `dotnet run` starts it: the process's own streams as console, real time, the embedded
/// LAN, a screen that nobody sees, and a store that ends with the process (`devicekit run --store` keeps one).
/// </summary>
internal sealed class EmbeddedRunner : IApplicationRunner
{
    private const int ScreenWidth = 320;
    private const int ScreenHeight = 240;

    /// <inheritdoc/>
    public int Run(string[] args, Func<IDevice, CancellationToken, ValueTask<int>> application)
    {
        using var host = new HostLoopHost();
        var loop = new EventLoop(host);
        var random = new SystemRandom();
        var device = new HostDevice
        {
            Loop = loop,
            Console = new TerminalConsole(loop, Console.OpenStandardInput(), Console.OpenStandardOutput()),
            Netif = new EmbeddedLan(loop, random.NextUInt32()).DeviceNetif,
            Framebuffer = new MemoryScreen(ScreenWidth, ScreenHeight),
            Random = random,
            Store = new MemoryStore(),
        };
        using var run = new ApplicationRun(device, application);
        loop.RunUntil(() => run.HasEnded, TimeSpan.MaxValue);
        if (run.Failure is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return run.ExitCode ?? throw new LoopStalledException();
    }
}
