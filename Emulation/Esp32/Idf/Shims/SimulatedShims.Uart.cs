using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using DeviceKit.Esp32;
using DeviceKit.Native;
using Generated = DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <content>The UART's events, and the tasks that listen for them.</content>
internal sealed partial class SimulatedShims
{
    // The stack and the control block of dk_uart_listen's task.
    private const int ListenerMemory = 2048 + 360;

    private readonly SortedDictionary<uint, uint> _listeners = [];
    private uint _overflows;

    /// <inheritdoc/>
    public bool UartEvent(QueueHandle queue, out Generated.UartEvent @event, uint ticksToWait)
    {
        const string Call = "dk_uart_event";
        @event = default;
        if (!core.Tasks.RequireTask(Call) || !TryGetEvents(Call, queue, out IdfQueue events))
        {
            return false;
        }

        NoteConsumer(Call, queue);
        return core.Queues.TryReceive(Call, events, MemoryMarshal.AsBytes(new Span<Generated.UartEvent>(ref @event)), ticksToWait);
    }

    /// <inheritdoc/>
    public EspError UartListen(QueueHandle queue, bool on)
    {
        const string Call = "dk_uart_listen";
        if (!core.Tasks.RequireTask(Call) || !TryGetEvents(Call, queue, out IdfQueue events))
        {
            return EspError.NotFound;
        }

        bool isListening = _listeners.TryGetValue(queue.Value.Value, out uint memory);
        if (on == isListening)
        {
            return on ? EspError.InvalidState : EspError.NotFound;
        }

        if (!on)
        {
            core.Heap.Free(memory);
            _listeners.Remove(queue.Value.Value);
            return EspError.Ok;
        }

        memory = _listeners.Count == (int)UartPort.Max ? 0 : core.Heap.Allocate(ListenerMemory, MemoryCapabilities.Internal);
        if (memory == 0)
        {
            return EspError.NoMem;
        }

        _listeners.Add(queue.Value.Value, memory);
        OnUartEvent(queue.Value, events);
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public uint UartOverflows() => _overflows;

    /// <summary>Whether a task takes from a queue.</summary>
    public bool IsListening(Pointer32 queue) => _listeners.ContainsKey(queue.Value);

    /// <summary>Notes that a task of dk_uart_listen takes from a queue from which the caller would take.</summary>
    public void NoteConsumer(string call, QueueHandle queue)
    {
        if (IsListening(queue.Value))
        {
            core.Contract.Add("uart.two-consumers", call);
        }
    }

    /// <summary>An event came into a driver's queue: where a task waits for it, it runs next.</summary>
    public void OnUartEvent(Pointer32 queue, IdfQueue events)
    {
        if (IsListening(queue))
        {
            core.World.Post(_ => core.Tasks.RunIn(CallContext.DriverTask, () => Listen(queue, events)), null);
        }
    }

    private void Listen(Pointer32 queue, IdfQueue events)
    {
        Generated.UartEvent item = default;
        while (IsListening(queue) && events.TryReceive(MemoryMarshal.AsBytes(new Span<Generated.UartEvent>(ref item))))
        {
            _overflows += item.Type is UartEventType.FifoOvf or UartEventType.BufferFull ? 1u : 0;
            Signal();
        }
    }

    private bool TryGetEvents(string call, QueueHandle queue, out IdfQueue events)
    {
        if (!core.Queues.TryGet(call, queue.Value, out events))
        {
            return false;
        }

        bool isRight = events.ItemSize == Generated.UartEvent.SizeInBytes;
        if (!isRight)
        {
            core.Contract.Add("queue.item", call, $"the queue's items have {events.ItemSize} bytes, a uart_event_t has {Generated.UartEvent.SizeInBytes}");
        }

        return isRight;
    }
}
