using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>A board's modules, from the start of the chip to its end: the event loop, and on it store, console, screen and network in that order.</summary>
/// <remarks>
/// Use: construct on the task that is to run the application; <see cref="StartAsync"/>, the application and <see cref="CloseAsync"/> on
/// <see cref="Loop"/>; then <see cref="Dispose"/>.
/// </remarks>
public sealed class Esp32Modules : IDisposable
{
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(10);

    private readonly Esp32Api _api;
    private readonly Esp32ModulesOptions _options;
    private Esp32NvsStore? _store;
    private Esp32UartConsole? _console;
    private Esp32LcdFramebuffer? _framebuffer;
    private Esp32WifiNetif? _netif;

    /// <summary>A chip with an event loop and nothing else yet.</summary>
    /// <param name="api">ESP-IDF.</param>
    /// <param name="options">The board.</param>
    /// <exception cref="EspException">There is no memory.</exception>
    public Esp32Modules(Esp32Api api, Esp32ModulesOptions options)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(options);
        _api = api;
        _options = options;
        Rings = new Esp32Rings(api.Shims);
        Time = new Esp32Clock(api.Timer, api.Shims);
        Loop = new EventLoop(new Esp32LoopHost(api.Shims, Time, Rings));
        Random = new Esp32Random(api.System);
    }

    /// <summary>The loop of the application's task.</summary>
    public EventLoop Loop { get; }

    /// <summary>Where callbacks of ESP-IDF's tasks come in.</summary>
    public Esp32Rings Rings { get; }

    /// <summary>The chip's time; whoever knows the date tells it here.</summary>
    public Esp32Clock Time { get; }

    /// <summary>RANDOM.</summary>
    public IRandom Random { get; }

    /// <summary>STORE.</summary>
    /// <exception cref="InvalidOperationException">The modules were not started.</exception>
    public IStore Store => _store ?? throw NotStarted();

    /// <summary>CONSOLE.</summary>
    /// <exception cref="InvalidOperationException">The modules were not started.</exception>
    public IConsole Console => _console ?? throw NotStarted();

    /// <summary>FB; null on a board without a screen.</summary>
    public IFramebuffer? Framebuffer => _framebuffer;

    /// <summary>NETIF, with what only WiFi has; null on a device that keeps its radio off.</summary>
    public Esp32WifiNetif? Netif => _netif;

    /// <summary>Starts the modules, and waits a while for the network's first connection. On the loop.</summary>
    /// <param name="cancellationToken">Gives the wait up; what was started is closed as ever.</param>
    /// <exception cref="EspException">ESP-IDF refused a step.</exception>
    /// <exception cref="InvalidOperationException">The modules were started before.</exception>
    /// <exception cref="StoreException">The store's partition cannot be used; nothing was changed in it.</exception>
    public async ValueTask StartAsync(CancellationToken cancellationToken = default)
    {
        if (_store is not null)
        {
            throw new InvalidOperationException("The modules have been started before.");
        }

        // The store first: WiFi would erase a partition that it cannot read.
        _store = new Esp32NvsStore(_api.Nvs, _options.Store);
        _console = new Esp32UartConsole(_api, Loop, Rings, _options.Console);
        if (_options.Panel is { } panel)
        {
            _framebuffer = await Esp32LcdFramebuffer.OpenAsync(_api, Loop, Rings, panel);
        }

        if (_options.Wifi is { } wifi)
        {
            _netif = Esp32WifiNetif.Open(_api, Loop, Rings, wifi);
            await WaitForLinkAsync(_netif, cancellationToken);
        }
    }

    /// <summary>Closes what was started, in the opposite order, and lets the console's last bytes out. On the loop.</summary>
    /// <exception cref="EspException">The console's last bytes did not leave; everything was closed all the same.</exception>
    public async ValueTask CloseAsync()
    {
        _netif?.Close();
        _framebuffer?.Dispose();
        try
        {
            if (_console is not null)
            {
                await _console.CloseAsync();
            }
        }
        finally
        {
            _store?.Dispose();
        }
    }

    /// <summary>Gives the clock's alarm back; the loop may not run any more.</summary>
    public void Dispose() => Time.Dispose();

    private static InvalidOperationException NotStarted() => new("The modules have not been started; await StartAsync first.");

    private async ValueTask WaitForLinkAsync(Esp32WifiNetif netif, CancellationToken cancellationToken)
    {
        TimeSpan limit = Loop.Clock.Now + _options.ConnectionWait;
        while (!netif.IsLinkUp && Loop.Clock.Now < limit)
        {
            await Loop.Clock.DelayAsync(s_look, cancellationToken);
        }
    }
}
