using System;
using System.Collections.Generic;

namespace DeviceKit.Esp32;

/// <summary>
/// The one consumer of the rings in which the callbacks of other tasks and of interrupts wait: hands each call to the modules. The ring of
/// received frames is left to the network interface, which takes from it when it wants one.
/// </summary>
public sealed class Esp32Rings
{
    private readonly IShims _shims;
    private readonly List<IEspEventReceiver> _events = [];
    private readonly List<IColorTransferReceiver> _transfers = [];
    private readonly List<ISignalReceiver> _signals = [];

    /// <summary>Rings that nobody listens to yet.</summary>
    /// <param name="shims">Where they are.</param>
    public Esp32Rings(IShims shims)
    {
        ArgumentNullException.ThrowIfNull(shims);
        _shims = shims;
    }

    /// <summary>Calls of the ring of events that were lost because it was full, since the start; wraps around.</summary>
    public uint EventsLost => _shims.EventHandlerDropped();

    /// <summary>Adds a receiver of events, for as long as the rings live.</summary>
    /// <param name="receiver">The receiver.</param>
    public void Add(IEspEventReceiver receiver) => _events.Add(receiver);

    /// <summary>Adds a receiver of completed transfers, for as long as the rings live.</summary>
    /// <param name="receiver">The receiver.</param>
    public void Add(IColorTransferReceiver receiver) => _transfers.Add(receiver);

    /// <summary>Adds somebody who looks for himself, for as long as the rings live.</summary>
    /// <param name="receiver">The receiver.</param>
    public void Add(ISignalReceiver receiver) => _signals.Add(receiver);

    /// <summary>Empties the rings. For the loop's host, on the event loop's thread; allocates nothing.</summary>
    public void Drain()
    {
        while (_shims.EventHandlerTake(out EventHandlerCall happened))
        {
            for (int i = 0; i < _events.Count; i++)
            {
                _events[i].OnEvent(in happened);
            }
        }

        while (_shims.ColorTransferDoneTake(out ColorTransferDoneCall transferred))
        {
            for (int i = 0; i < _transfers.Count; i++)
            {
                _transfers[i].OnColorTransferDone(in transferred);
            }
        }

        // The alarm of Esp32Clock: that it rang is all that it says.
        while (_shims.TimerExpiredTake(out _))
        {
        }

        for (int i = 0; i < _signals.Count; i++)
        {
            _signals[i].OnSignal();
        }
    }
}
