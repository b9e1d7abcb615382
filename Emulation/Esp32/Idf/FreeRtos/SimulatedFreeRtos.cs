using System;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>FreeRTOS as the application's task sees it: waiting, queues, semaphores.</summary>
internal sealed class SimulatedFreeRtos(IdfCore core) : IFreeRtos
{
    // The record of a queue before its items, in bytes.
    private const int QueueRecord = 84;

    /// <inheritdoc/>
    public void TaskDelay(uint xTicksToDelay)
    {
        if (core.Tasks.RequireTask("vTaskDelay"))
        {
            core.Tasks.BlockUntil("vTaskDelay", core.Tasks.After(xTicksToDelay));
        }
    }

    /// <inheritdoc/>
    public void TaskDelete(TaskHandle xTaskToDelete)
    {
        if (core.Tasks.RequireTask("vTaskDelete"))
        {
            core.Contract.Add("freertos.delete", "vTaskDelete", xTaskToDelete.IsInvalid ? "it was the one that calls" : $"{xTaskToDelete.Value} is not its own");
        }
    }

    /// <inheritdoc/>
    public uint TaskGetTickCount() => core.Tasks.RequireTask("xTaskGetTickCount") ? core.TickCount : 0;

    /// <inheritdoc/>
    public QueueHandle QueueGenericCreate(uint uxQueueLength, uint uxItemSize, byte ucQueueType)
    {
        if (!core.Tasks.RequireTask("xQueueGenericCreate"))
        {
            return QueueHandle.Invalid;
        }

        var kind = (QueueKind)ucQueueType;
        bool isRight = kind switch
        {
            QueueKind.Queue => uxQueueLength > 0,
            QueueKind.CountingSemaphore => uxQueueLength > 0 && uxItemSize == 0,
            QueueKind.Mutex or QueueKind.BinarySemaphore or QueueKind.RecursiveMutex => uxQueueLength == 1 && uxItemSize == 0,
            _ => false,
        };
        if (!isRight)
        {
            core.Contract.Add("queue.create", "xQueueGenericCreate", $"length {uxQueueLength}, items of {uxItemSize} bytes, type {ucQueueType}");
            return QueueHandle.Invalid;
        }

        ulong size = QueueRecord + ((ulong)uxQueueLength * uxItemSize);
        uint memory = size > int.MaxValue ? 0 : core.Heap.Allocate((int)size, MemoryCapabilities.Internal);
        return memory == 0 ? QueueHandle.Invalid : new QueueHandle(core.Queues.Add(new IdfQueue((int)uxQueueLength, (int)uxItemSize, memory)));
    }

    /// <inheritdoc/>
    public bool QueueGenericSend(QueueHandle xQueue, Pointer32 pvItemToQueue, uint xTicksToWait, int xCopyPosition)
    {
        const string Call = "xQueueGenericSend";
        if (!core.Tasks.RequireTask(Call) || !core.Queues.TryGet(Call, xQueue.Value, out IdfQueue queue) || !CheckItem(Call, queue, pvItemToQueue))
        {
            return false;
        }

        var position = (QueuePosition)xCopyPosition;
        if (position is < QueuePosition.Back or > QueuePosition.Overwrite || (position == QueuePosition.Overwrite && queue.Length != 1))
        {
            core.Contract.Add("queue.position", Call, $"position {xCopyPosition} in a queue of length {queue.Length}");
            return false;
        }

        if (queue.IsFull && position != QueuePosition.Overwrite)
        {
            core.Tasks.BlockUntil(Call, () => !queue.IsFull, core.Tasks.After(xTicksToWait));
        }

        return queue.TrySend(Item(queue, pvItemToQueue), position);
    }

    /// <inheritdoc/>
    public bool QueueReceive(QueueHandle xQueue, Pointer32 pvBuffer, uint xTicksToWait)
    {
        const string Call = "xQueueReceive";
        if (!core.Tasks.RequireTask(Call) || !core.Queues.TryGet(Call, xQueue.Value, out IdfQueue queue) || !CheckItem(Call, queue, pvBuffer))
        {
            return false;
        }

        core.Shims.NoteConsumer(Call, xQueue);
        return core.Queues.TryReceive(Call, queue, Item(queue, pvBuffer), xTicksToWait);
    }

    /// <inheritdoc/>
    public bool QueueSemaphoreTake(QueueHandle xQueue, uint xTicksToWait)
    {
        const string Call = "xQueueSemaphoreTake";
        if (!core.Tasks.RequireTask(Call) || !core.Queues.TryGet(Call, xQueue.Value, out IdfQueue queue))
        {
            return false;
        }

        if (queue.ItemSize > 0)
        {
            core.Contract.Add("queue.semaphore", Call, $"its items have {queue.ItemSize} bytes");
            return false;
        }

        return core.Queues.TryReceive(Call, queue, default, xTicksToWait);
    }

    /// <inheritdoc/>
    public void QueueDelete(QueueHandle xQueue)
    {
        const string Call = "vQueueDelete";
        if (!core.Tasks.RequireTask(Call) || !core.Queues.TryGet(Call, xQueue.Value, out IdfQueue queue))
        {
            return;
        }

        if (queue.IsDrivers)
        {
            core.Contract.Add("queue.drivers", Call);
            return;
        }

        if (core.Shims.IsListening(xQueue.Value))
        {
            core.Contract.Add("queue.waited-for", Call);
            core.Shims.UartListen(xQueue, on: false);
        }

        core.Queues.Remove(xQueue.Value);
        core.Heap.Free(queue.Memory);
    }

    private bool CheckItem(string call, IdfQueue queue, Pointer32 item)
    {
        if (queue.ItemSize == 0 || core.Heap.IsAllocated(item.Value, queue.ItemSize))
        {
            return true;
        }

        core.Contract.Add("queue.item", call, $"{queue.ItemSize} bytes at {item}");
        return false;
    }

    private Span<byte> Item(IdfQueue queue, Pointer32 item) => queue.ItemSize == 0 ? default : core.Heap.Span(item.Value, queue.ItemSize);
}
