using System;

namespace DeviceKit.Esp32;

/// <summary>
/// The one consumer of the rings in which the callbacks of other tasks and of interrupts wait: hands each call to the modules. The ring of
/// received frames is left to the network interface, which takes from it when it wants one.
/// </summary>
public sealed class Esp32Rings
{
    private readonly IShims _shims;
    private readonly ReceiverList<IEspEventReceiver> _events = new();
    private readonly ReceiverList<IColorTransferReceiver> _transfers = new();
    private readonly ReceiverList<ISignalReceiver> _signals = new();

    /// <summary>Rings that nobody listens to yet.</summary>
    /// <param name="shims">Where they are.</param>
    public Esp32Rings(IShims shims)
    {
        ArgumentNullException.ThrowIfNull(shims);
        _shims = shims;
    }

    /// <summary>Calls of the ring of events that were lost because it was full, since the start; wraps around.</summary>
    public uint EventsLost => _shims.EventHandlerDropped();

    /// <summary>Adds a receiver of events.</summary>
    /// <param name="receiver">The receiver.</param>
    public void Add(IEspEventReceiver receiver) => _events.Add(receiver);

    /// <summary>Takes it back; from now on the receiver hears nothing, and the rings do not keep it. Nothing for one that was not added.</summary>
    /// <param name="receiver">The receiver.</param>
    public void Remove(IEspEventReceiver receiver) => _events.Remove(receiver);

    /// <summary>Adds a receiver of completed transfers.</summary>
    /// <param name="receiver">The receiver.</param>
    public void Add(IColorTransferReceiver receiver) => _transfers.Add(receiver);

    /// <summary>Takes it back; from now on the receiver hears nothing, and the rings do not keep it. Nothing for one that was not added.</summary>
    /// <param name="receiver">The receiver.</param>
    public void Remove(IColorTransferReceiver receiver) => _transfers.Remove(receiver);

    /// <summary>Adds somebody who looks for himself.</summary>
    /// <param name="receiver">The receiver.</param>
    public void Add(ISignalReceiver receiver) => _signals.Add(receiver);

    /// <summary>Takes it back; from now on the receiver hears nothing, and the rings do not keep it. Nothing for one that was not added.</summary>
    /// <param name="receiver">The receiver.</param>
    public void Remove(ISignalReceiver receiver) => _signals.Remove(receiver);

    /// <summary>Empties the rings. For the loop's host, on the event loop's thread; allocates nothing.</summary>
    public void Drain()
    {
        DrainEvents();
        DrainTransfers();

        // The alarm of Esp32Clock: that it rang is all that it says.
        while (_shims.TimerExpiredTake(out _))
        {
        }

        for (int i = 0; i < _signals.Count; i++)
        {
            _signals[i]?.OnSignal();
        }
    }

    /// <summary>Hands out the events that have come so far; what a driver does after it was set up anew comes behind them.</summary>
    internal void DrainEvents()
    {
        while (_shims.EventHandlerTake(out EventHandlerCall happened))
        {
            for (int i = 0; i < _events.Count; i++)
            {
                _events[i]?.OnEvent(in happened);
            }
        }
    }

    /// <summary>Hands out the completed transfers that have come so far; those of a new panel IO come behind them.</summary>
    internal void DrainTransfers()
    {
        while (_shims.ColorTransferDoneTake(out ColorTransferDoneCall transferred))
        {
            for (int i = 0; i < _transfers.Count; i++)
            {
                _transfers[i]?.OnColorTransferDone(in transferred);
            }
        }
    }
}
