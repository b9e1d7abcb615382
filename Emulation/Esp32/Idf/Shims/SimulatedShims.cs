using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The generated C of esp32_shims.g.c: the semaphore that ends the loop's wait, and the rings.</summary>
internal sealed partial class SimulatedShims(IdfCore core) : IShims
{
    // Where code and constants lie on the chip; nothing is behind these addresses.
    private static readonly Pointer32 s_wifiReceive = new(0x400D_1000);
    private static readonly Pointer32 s_eventHandler = new(0x400D_1040);
    private static readonly Pointer32 s_colorTransferDone = new(0x4008_1080);
    private static readonly Pointer32 s_timerExpired = new(0x400D_10C0);

    private readonly CallbackRing<WifiReceiveCall> _frames = new(32);
    private readonly CallbackRing<EventHandlerCall> _events = new(16);
    private readonly CallbackRing<ColorTransferDoneCall> _transfers = new(8);
    private readonly CallbackRing<TimerExpiredCall> _timers = new(16);
    private IdfQueue? _semaphore;
    private QueueHandle _semaphoreHandle = QueueHandle.Invalid;

    /// <inheritdoc/>
    public QueueHandle Semaphore(bool create)
    {
        if (create && _semaphore is null)
        {
            _semaphore = new IdfQueue(length: 1, itemSize: 0, memory: 0);
            _semaphoreHandle = new QueueHandle(core.Queues.Add(_semaphore));
        }

        return _semaphoreHandle;
    }

    /// <inheritdoc/>
    public void Signal() => _semaphore?.TrySend(default);

    /// <inheritdoc/>
    public bool Wait(uint ticks)
    {
        if (!core.Tasks.RequireTask("dk_wait"))
        {
            return false;
        }

        Semaphore(create: true);
        return core.Queues.TryReceive("dk_wait", _semaphore!, default, ticks);
    }

    /// <inheritdoc/>
    public bool WifiReceiveTake(out WifiReceiveCall call) => _frames.TryTake(out call);

    /// <inheritdoc/>
    public uint WifiReceiveDropped() => _frames.Dropped;

    /// <inheritdoc/>
    public Pointer32 WifiReceiveTrampoline() => s_wifiReceive;

    /// <inheritdoc/>
    public bool EventHandlerTake(out EventHandlerCall call) => _events.TryTake(out call);

    /// <inheritdoc/>
    public uint EventHandlerDropped() => _events.Dropped;

    /// <inheritdoc/>
    public Pointer32 EventHandlerTrampoline() => s_eventHandler;

    /// <inheritdoc/>
    public bool ColorTransferDoneTake(out ColorTransferDoneCall call) => _transfers.TryTake(out call);

    /// <inheritdoc/>
    public uint ColorTransferDoneDropped() => _transfers.Dropped;

    /// <inheritdoc/>
    public Pointer32 ColorTransferDoneTrampoline() => s_colorTransferDone;

    /// <inheritdoc/>
    public bool TimerExpiredTake(out TimerExpiredCall call) => _timers.TryTake(out call);

    /// <inheritdoc/>
    public uint TimerExpiredDropped() => _timers.Dropped;

    /// <inheritdoc/>
    public Pointer32 TimerExpiredTrampoline() => s_timerExpired;

    /// <summary>What C's wifi_rxcb_t does, on the WiFi task.</summary>
    /// <returns>False when the ring was full; the trampoline then frees the buffer itself.</returns>
    public bool PutFrame(in WifiReceiveCall call) => Put(_frames, call);

    /// <summary>What C's esp_event_handler_t does, on the loop's task.</summary>
    public void PutEvent(in EventHandlerCall call) => Put(_events, call);

    /// <summary>What C's esp_lcd_panel_io_color_trans_done_cb_t does, in an interrupt for SPI.</summary>
    public void PutColorTransferDone(in ColorTransferDoneCall call) => Put(_transfers, call);

    /// <summary>What C's esp_timer_cb_t does, on the timer task.</summary>
    public void PutTimerExpired(in TimerExpiredCall call) => Put(_timers, call);

    private bool Put<T>(CallbackRing<T> ring, in T call)
    {
        bool isIn = ring.TryPut(in call);
        if (isIn)
        {
            Signal();
        }

        return isIn;
    }
}
