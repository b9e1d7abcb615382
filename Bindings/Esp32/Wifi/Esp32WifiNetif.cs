using System;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>
/// NETIF on the ESP32's WiFi station: raw Ethernet frames, without esp_netif and lwIP. It connects, and connects again, by itself.
/// </summary>
/// <remarks>
/// <para>
/// Received frames stay in the driver's buffers and are lent from there; each is given back exactly once. A frame that the driver has no room
/// for waits, and is tried again. The driver does not tell when a frame has left. One of these at a time: there is one driver.
/// </para>
/// <para>esp_wifi.h, esp_private/wifi.h, esp_event.h.</para>
/// </remarks>
public sealed partial class Esp32WifiNetif : INetif, IEspEventReceiver, ISignalReceiver
{
    private const int HeaderLength = 14;
    private const int FrameOverhead = 18;
    private const int EthernetMtu = 1500;

    private readonly Esp32Api _api;
    private readonly IClock _clock;
    private readonly Esp32Rings _rings;
    private readonly Esp32WifiOptions _options;
    private readonly WifiDriver _driver;
    private readonly MulticastFilter _filter;
    private INetifEvents? _events;
    private bool _isClosed;

    private Esp32WifiNetif(Esp32Api api, EventLoop loop, Esp32Rings rings, Esp32WifiOptions options)
    {
        _api = api;
        _clock = loop.Clock;
        _rings = rings;
        _options = options;
        _driver = new WifiDriver(api, options);
        _filter = new MulticastFilter(options.MulticastSlots);
        _received = new ReceivedFrames(options.ReceiveSlots);
        _transmits = new TransmitSlots(options.TransmitSlots, EthernetMtu + FrameOverhead);
        _backoff = new ReconnectBackoff(api.System, options);
        _scan = new Completion<int>(loop) { Canceled = static state => ((Esp32WifiNetif)state!).OnScanCanceled(), State = this };
        _retry = _clock.CreateTimer(static state => ((Esp32WifiNetif)state!).Connect(), this);
        _outcome = _clock.CreateTimer(static state => ((Esp32WifiNetif)state!).OnOutcomeMissing(), this);
        _transmitRetry = _clock.CreateTimer(static state => ((Esp32WifiNetif)state!).OnTransmitRetry(), this);
        _scanLimit = _clock.CreateTimer(static state => ((Esp32WifiNetif)state!).OnScanOverdue(), this);
    }

    /// <inheritdoc/>
    public MacAddress MacAddress => _driver.MacAddress;

    /// <inheritdoc/>
    public int Mtu => EthernetMtu;

    /// <inheritdoc/>
    public NetifChecksums TransmitChecksums => NetifChecksums.None;

    /// <inheritdoc/>
    public bool CompletesTransmits => false;

    /// <inheritdoc/>
    public NetifCounters Counters { get; } = new();

    /// <summary>
    /// Sets the driver up and begins to connect: key-value store (erased when it is full or of another version), default event loop, driver,
    /// station, start. The connection comes later; <see cref="INetifEvents.LinkChanged"/> tells.
    /// </summary>
    /// <param name="api">ESP-IDF.</param>
    /// <param name="loop">The loop on which events are raised.</param>
    /// <param name="rings">Where callbacks of ESP-IDF's tasks come in; emptied by the loop's host.</param>
    /// <param name="options">The network.</param>
    /// <returns>The netif, to be closed by the caller.</returns>
    /// <exception cref="ArgumentException">An option is outside its limits.</exception>
    /// <exception cref="EspException">ESP-IDF refused a step; what was set up before it was taken back.</exception>
    public static Esp32WifiNetif Open(Esp32Api api, EventLoop loop, Esp32Rings rings, Esp32WifiOptions options)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(loop);
        ArgumentNullException.ThrowIfNull(rings);
        ArgumentNullException.ThrowIfNull(options);
        WifiStationSettings.Check(options);
        var netif = new Esp32WifiNetif(api, loop, rings, options);
        netif.Begin();
        return netif;
    }

    /// <inheritdoc/>
    public void Start(INetifEvents events)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (_events is not null || _isClosed)
        {
            throw new InvalidOperationException("This netif was started before, or is closed.");
        }

        _events = events;
    }

    /// <inheritdoc/>
    public bool AddMulticast(MacAddress group) => _filter.Add(group);

    /// <inheritdoc/>
    public void RemoveMulticast(MacAddress group) => _filter.Remove(group);

    /// <summary>
    /// Leaves the network and gives the driver back; frames that wait are dropped and counted, no event follows. A lent received frame stays
    /// good until <see cref="EndReceive"/>. Idempotent.
    /// </summary>
    public void Close()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        _rings.Remove((IEspEventReceiver)this);
        _rings.Remove((ISignalReceiver)this);
        _events = null;
        IsLinkUp = false;
        _retry.Cancel();
        _outcome.Cancel();
        DropTransmits();
        EndScans();
        _driver.Stop();
        FreeReceived();
        if (!_isReceiveLent)
        {
            _driver.End();
        }
    }

    private void Begin()
    {
        // What happened to an earlier netif may wait in the ring still.
        _rings.DrainEvents();
        _framesLost = _api.Shims.WifiReceiveDropped();
        _eventsLost = _rings.EventsLost;
        _driver.Start();
        _usesHint = _options.ChannelHint != 0;
        _outcome.Set(_clock.Now + s_outcomeLimit);
        _rings.Add((IEspEventReceiver)this);
        _rings.Add((ISignalReceiver)this);
    }
}
