using System;
using System.Collections.Generic;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Contract;

/// <summary>Wrong uses of FreeRTOS, a rule each.</summary>
internal static class FreeRtosViolations
{
    private const byte Queue = 0;
    private const byte Mutex = 1;
    private const byte BinarySemaphore = 3;

    public static IEnumerable<KeyValuePair<string, Action<IdfBench>>> All { get; } =
    [
        new("queue.create", bench => bench.Api.FreeRtos.QueueGenericCreate(2, 0, Mutex)),
        new("queue.handle", bench =>
        {
            QueueHandle queue = bench.Api.FreeRtos.QueueGenericCreate(1, 0, BinarySemaphore);
            bench.Api.FreeRtos.QueueDelete(queue);
            bench.Api.FreeRtos.QueueSemaphoreTake(queue, 0);
        }),
        new("queue.item", bench => With(bench, 1, queue => bench.Api.FreeRtos.QueueGenericSend(queue, Pointer32.Null, 0, 0))),
        new("queue.position", bench => With(bench, 2, queue =>
        {
            Pointer32 item = bench.Api.System.HeapCapsMalloc(4, MallocCaps.Default);
            bench.Api.FreeRtos.QueueGenericSend(queue, item, 0, 2);
            bench.Api.System.HeapCapsFree(item);
        })),
        new("queue.semaphore", bench => With(bench, 1, queue => bench.Api.FreeRtos.QueueSemaphoreTake(queue, 0))),
        new("queue.drivers", bench =>
        {
            bench.Api.Uart.DriverInstall(UartPort.Num1, 256, 0, 4, out QueueHandle queue, 0);
            bench.Api.FreeRtos.QueueDelete(queue);
            bench.Api.Uart.DriverDelete(UartPort.Num1);
        }),
        new("queue.waited-for", bench =>
        {
            QueueHandle queue = bench.Api.FreeRtos.QueueGenericCreate(4, UartEvent.SizeInBytes, Queue);
            bench.Api.Shims.UartListen(queue, on: true);
            bench.Api.FreeRtos.QueueDelete(queue);
        }),
        new("queue.leak", bench => bench.Api.FreeRtos.QueueGenericCreate(1, 4, Queue)),
        new("freertos.delete", bench => bench.Api.FreeRtos.TaskDelete(TaskHandle.Invalid)),
    ];

    private static void With(IdfBench bench, uint length, Action<QueueHandle> use)
    {
        QueueHandle queue = bench.Api.FreeRtos.QueueGenericCreate(length, 4, Queue);
        use(queue);
        bench.Api.FreeRtos.QueueDelete(queue);
    }
}
