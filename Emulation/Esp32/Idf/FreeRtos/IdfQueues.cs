using System;
using System.Linq;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>Every queue of the chip, those of the application and those that drivers make for it.</summary>
internal sealed class IdfQueues
{
    private readonly IdfCore _core;
    private readonly HandleTable<IdfQueue> _queues;

    public IdfQueues(IdfCore core)
    {
        _core = core;
        _queues = new HandleTable<IdfQueue>(core);
        core.AtEnd(FindLeaks);
    }

    /// <summary>A queue.</summary>
    public Pointer32 Add(IdfQueue queue) => _queues.Add(queue);

    /// <summary>A queue by its handle; one that is none is noted.</summary>
    /// <param name="call">The C function that was given the handle.</param>
    /// <param name="handle">The handle.</param>
    /// <param name="queue">The queue.</param>
    public bool TryGet(string call, Pointer32 handle, out IdfQueue queue)
    {
        bool isLive = _queues.TryGet(handle, out queue);
        if (!isLive)
        {
            _core.Contract.Add("queue.handle", call, _queues.Describe(handle));
        }

        return isLive;
    }

    /// <summary>Ends a queue.</summary>
    public void Remove(Pointer32 handle) => _queues.TryRemove(handle, out _);

    /// <summary>Takes an item, and waits for one.</summary>
    /// <param name="call">The C function that waits.</param>
    /// <param name="queue">The queue.</param>
    /// <param name="item">Room for the item.</param>
    /// <param name="ticks">How long to wait, in ticks.</param>
    /// <returns>False when none came.</returns>
    public bool TryReceive(string call, IdfQueue queue, Span<byte> item, uint ticks)
    {
        if (queue.Count == 0)
        {
            _core.Tasks.BlockUntil(call, () => queue.Count > 0, _core.Tasks.After(ticks));
        }

        return queue.TryReceive(item);
    }

    private void FindLeaks()
    {
        int left = _queues.Live.Count(queue => !queue.IsDrivers);
        if (left > 0)
        {
            _core.Contract.Add("queue.leak", "xQueueGenericCreate", $"{left} left");
        }
    }
}
