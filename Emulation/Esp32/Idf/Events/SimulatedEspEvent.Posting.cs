using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <content>The queue, and the task that empties it.</content>
internal sealed partial class SimulatedEspEvent
{
    // CONFIG_ESP_SYSTEM_EVENT_QUEUE_SIZE.
    private const int QueueSize = 32;

    private readonly Queue<PostedEvent> _queue = [];

    /// <inheritdoc/>
    public EspError Post(EventBase eventBase, int eventId, ReadOnlySpan<byte> eventData, uint ticksToWait)
    {
        const string Call = "esp_event_post";
        if (!MayCall(Call, out EspError refusal))
        {
            return refusal;
        }

        if (eventBase.Value.IsNull || eventId == EspEventConstants.AnyId)
        {
            return EspError.InvalidArg;
        }

        int size = EventRecords.Size(eventBase, eventId);
        if (eventData.Length > 0 && eventData.Length < size)
        {
            _core.Contract.Add("event.data-size", Call, $"{eventData.Length} bytes instead of {size}");
        }

        PostedEvent posted = new(eventBase, eventId, eventData.IsEmpty ? null : eventData.ToArray());
        if (_queue.Count >= QueueSize && !_core.Tasks.BlockUntil(Call, () => _queue.Count < QueueSize, _core.Tasks.After(ticksToWait)))
        {
            return EspError.Timeout;
        }

        Enqueue(posted);
        return EspError.Ok;
    }

    /// <summary>Posts what a driver's task has to say; it waits for room where there is none, and nobody hears it without a loop.</summary>
    public void PostFromDriver(EventBase eventBase, int eventId, ReadOnlySpan<byte> data)
    {
        if (HasLoop)
        {
            Enqueue(new PostedEvent(eventBase, eventId, data.IsEmpty ? null : data.ToArray()));
        }
    }

    private void Enqueue(PostedEvent posted)
    {
        _queue.Enqueue(posted);
        _core.World.Post(static state => ((SimulatedEspEvent)state!).DispatchOne(), this);
    }

    private void DispatchOne()
    {
        // The loop may have been ended since.
        if (_queue.TryDequeue(out PostedEvent? happened))
        {
            foreach (EventRegistration _ in _order.Where(registration => registration.IsFor(happened)).ToArray())
            {
                _core.Tasks.RunIn(CallContext.DriverTask, () => CallHandler(happened));
            }
        }
    }

    /// <summary>The handler of every registration is the trampoline: it copies the event's own bytes into its ring, and clears the rest.</summary>
    private void CallHandler(PostedEvent happened)
    {
        EventHandlerCall call = new() { EventBase = happened.EventBase, EventId = happened.EventId, HasEventData = happened.Data is not null };
        if (happened.Data is { } data)
        {
            int size = Math.Min(data.Length, EventRecords.Size(happened.EventBase, happened.EventId));
            data.AsSpan(0, size).CopyTo(call.EventData);
        }

        _core.Shims.PutEvent(call);
    }
}
