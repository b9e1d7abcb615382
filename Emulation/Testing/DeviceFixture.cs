using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Captures;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Target;

namespace DeviceKit.Testing;

/// <summary>
/// An application on an emulated device, for a test in any framework. Time is virtual: it stands still between two calls, and a call runs the
/// device, on the calling thread, until what it waits for has come. So a test has no sleeps, and every run is the same run.
/// </summary>
/// <remarks>
/// The device has a console, a screen, a store and the embedded LAN (<see cref="EmbeddedLan"/>). Use it from one thread. When the application
/// dies, a wait ends at once with <see cref="DeviceFailedException"/>.
/// </remarks>
public sealed partial class DeviceFixture : IDisposable
{
    private readonly DeviceFixtureOptions _options;
    private readonly FixtureName _name;
    private readonly VirtualLoopHost _host = new();
    private readonly DateTimeOffset _start;
    private readonly MemoryStream _frames = new();
    private readonly CaptureRecorder _recorder;
    private readonly ApplicationRun _run;
    private bool _isDisposed;

    private DeviceFixture(Func<IDevice, CancellationToken, ValueTask<int>> application, DeviceFixtureOptions options, FixtureName name)
    {
        _options = options;
        _name = name;
        Loop = new EventLoop(_host);
        Lan = new EmbeddedLan(Loop, options.Seed, options.Lan);
        _start = _host.UtcNow ?? DateTimeOffset.UnixEpoch;
        _recorder = new CaptureRecorder(new PcapNgWriter(_frames, leaveOpen: true), _start);
        Lan.Switch.AddTap(new CaptureTap(Lan.Switch, _recorder, name: Lan.NameOf));
        Console = new MemoryConsole(Loop);
        Screen = options.ScreenWidth == 0 ? null : new MemoryScreen(options.ScreenWidth, options.ScreenHeight, options.PixelFormat, options.BandHeight);
        Store = options.Store ?? new MemoryStore();
        var device = new HostDevice
        {
            Loop = Loop,
            Console = Console,
            Netif = Lan.DeviceNetif,
            Framebuffer = Screen,
            Random = new SeededRandom(options.Seed, "device"),
            Store = Store,
        };
        _run = new ApplicationRun(device, application);
    }

    /// <summary>The loop that device and network run on.</summary>
    public EventLoop Loop { get; }

    /// <summary>The device's clock; it moves during calls only.</summary>
    public IClock Clock => Loop.Clock;

    /// <summary>The network: its server, its switch, the device's cable.</summary>
    public EmbeddedLan Lan { get; }

    /// <summary>The device's console: what it wrote, and where to type.</summary>
    public MemoryConsole Console { get; }

    /// <summary>The device's screen, or null on a device without one.</summary>
    public MemoryScreen? Screen { get; }

    /// <summary>The device's store.</summary>
    public IStore Store { get; }

    /// <summary>True when the application has returned or thrown.</summary>
    public bool HasExited => _run.HasEnded;

    /// <summary>What the application returned; null before its end, or when it threw.</summary>
    public int? ExitCode => _run.ExitCode;

    /// <summary>Starts an application by its Main; nothing runs before the first wait.</summary>
    /// <param name="main">The Main, which calls <see cref="Device.Run"/>; it gets <see cref="DeviceFixtureOptions.Arguments"/>.</param>
    /// <param name="options">The device; null for the defaults.</param>
    /// <param name="name">Names the files that a failure leaves, with a number behind it; the caller's name by default.</param>
    /// <param name="callerFile">Is filled in by the compiler, and names the folder of those files.</param>
    /// <exception cref="InvalidOperationException">Main did not call <see cref="Device.Run"/>.</exception>
    public static DeviceFixture Start(Func<string[], int> main, DeviceFixtureOptions? options = null, [CallerMemberName] string name = "", [CallerFilePath] string callerFile = "")
    {
        ArgumentNullException.ThrowIfNull(main);
        options ??= new DeviceFixtureOptions();
        return new DeviceFixture(ApplicationCatcher.Catch(main, [.. options.Arguments]), options, new FixtureName(name, callerFile));
    }

    /// <summary>Starts an application; nothing runs before the first wait.</summary>
    /// <param name="application">The application.</param>
    /// <param name="options">The device; null for the defaults.</param>
    /// <param name="name">Names the files that a failure leaves, with a number behind it; the caller's name by default.</param>
    /// <param name="callerFile">Is filled in by the compiler, and names the folder of those files.</param>
    public static DeviceFixture Start(
        Func<IDevice, CancellationToken, ValueTask<int>> application, DeviceFixtureOptions? options = null, [CallerMemberName] string name = "", [CallerFilePath] string callerFile = "")
    {
        ArgumentNullException.ThrowIfNull(application);
        return new DeviceFixture(application, options ?? new DeviceFixtureOptions(), new FixtureName(name, callerFile));
    }

    /// <summary>Asks the application to stop, by its token.</summary>
    public void Stop() => _run.Stop();

    /// <summary>
    /// Ends the device, and keeps its capture where <see cref="DeviceFixtureOptions.CapturesFolder"/> says. The application is not asked:
    /// <see cref="Stop"/> does that.
    /// </summary>
    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        _run.Dispose();
        _recorder.Dispose();
        KeepCapture();
        _frames.Dispose();
    }
}
