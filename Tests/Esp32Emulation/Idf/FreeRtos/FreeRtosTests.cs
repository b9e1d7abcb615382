using System;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Native;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.FreeRtos;

public class FreeRtosTests
{
    private const int Back = 0;
    private const int Front = 1;
    private const int Overwrite = 2;

    [Fact]
    public void ADelay_EndsAtATick()
    {
        using var bench = new IdfBench();
        bench.Loop.RunFor(TimeSpan.FromMilliseconds(4));
        bench.Api.FreeRtos.TaskDelay(3);
        Assert.Equal(TimeSpan.FromMilliseconds(30), bench.Clock.Now);
        Assert.Equal(3u, bench.Api.FreeRtos.TaskGetTickCount());
        bench.Api.FreeRtos.TaskDelay(0);
        Assert.Equal(TimeSpan.FromMilliseconds(30), bench.Clock.Now);
    }

    [Fact]
    public void Items_ComeInTheOrderOfTheirPlaces()
    {
        using var bench = new IdfBench();
        IFreeRtos rtos = bench.Api.FreeRtos;
        QueueHandle queue = rtos.QueueGenericCreate(3, 4, 0);
        using var item = new Item(bench);
        Assert.True(item.Send(queue, 1, Back));
        Assert.True(item.Send(queue, 2, Back));
        Assert.True(item.Send(queue, 3, Front));
        Assert.False(item.Send(queue, 4, Back));
        Assert.Equal([3, 1, 2], [item.Receive(queue), item.Receive(queue), item.Receive(queue)]);
        Assert.Null(item.Receive(queue));
        rtos.QueueDelete(queue);
    }

    [Fact]
    public void AMailbox_KeepsTheLastItem()
    {
        using var bench = new IdfBench();
        QueueHandle queue = bench.Api.FreeRtos.QueueGenericCreate(1, 4, 0);
        using var item = new Item(bench);
        Assert.True(item.Send(queue, 1, Overwrite));
        Assert.True(item.Send(queue, 2, Overwrite));
        Assert.Equal(2, item.Receive(queue));
        bench.Api.FreeRtos.QueueDelete(queue);
    }

    [Fact]
    public void AFullQueue_WaitsForRoom_UntilItsTimeIsOver()
    {
        using var bench = new IdfBench();
        QueueHandle queue = bench.Api.FreeRtos.QueueGenericCreate(1, 4, 0);
        using var item = new Item(bench);
        item.Send(queue, 1, Back);
        Assert.False(item.Send(queue, 2, Back, ticks: 5));
        Assert.Equal(TimeSpan.FromMilliseconds(50), bench.Clock.Now);

        using var taken = new Item(bench);
        IClockTimer taker = bench.World.Clock.CreateTimer(_ => bench.Idf.RunIn(CallContext.DriverTask, () => Assert.Equal(1, taken.Receive(queue))));
        taker.Set(TimeSpan.FromMilliseconds(53));
        Assert.True(item.Send(queue, 2, Back, FreeRtosConstants.MaxDelay));
        Assert.Equal(TimeSpan.FromMilliseconds(53), bench.Clock.Now);
        Assert.Equal(2, item.Receive(queue));
        bench.Api.FreeRtos.QueueDelete(queue);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 1)]
    [InlineData(4, 1)]
    public void ASemaphore_BeginsTaken_AndEndsTheWaitOfWhoeverTakesIt(byte type, uint length)
    {
        using var bench = new IdfBench();
        IFreeRtos rtos = bench.Api.FreeRtos;
        QueueHandle semaphore = rtos.QueueGenericCreate(length, 0, type);
        Assert.False(rtos.QueueSemaphoreTake(semaphore, 2));
        Assert.Equal(TimeSpan.FromMilliseconds(20), bench.Clock.Now);

        IClockTimer giver = bench.World.Clock.CreateTimer(_ => bench.Idf.RunIn(CallContext.DriverTask, () => rtos.QueueGenericSend(semaphore, Pointer32.Null, 0, Back)));
        giver.Set(TimeSpan.FromMilliseconds(25));
        Assert.True(rtos.QueueSemaphoreTake(semaphore, 100));
        Assert.Equal(TimeSpan.FromMilliseconds(25), bench.Clock.Now);

        for (uint i = 0; i < length; i++)
        {
            Assert.True(rtos.QueueGenericSend(semaphore, Pointer32.Null, 0, Back));
        }

        Assert.False(rtos.QueueGenericSend(semaphore, Pointer32.Null, 0, Back));
        rtos.QueueDelete(semaphore);
    }

    [Fact]
    public void AQueueWithoutMemory_IsNone()
    {
        using var bench = new IdfBench(new EspIdfOptions { InternalHeap = 1024 });
        Assert.True(bench.Api.FreeRtos.QueueGenericCreate(100, 100, 0).IsInvalid);
    }

    /// <summary>Four bytes of the chip's memory, through which items come and go.</summary>
    private sealed class Item(IdfBench bench) : IDisposable
    {
        private readonly Pointer32 _memory = bench.Api.System.HeapCapsMalloc(4, MallocCaps.Default);

        public bool Send(QueueHandle queue, byte value, int position, uint ticks = 0)
        {
            bench.Api.Memory.Bytes(_memory, 4)[0] = value;
            return bench.Api.FreeRtos.QueueGenericSend(queue, _memory, ticks, position);
        }

        public int? Receive(QueueHandle queue) => bench.Api.FreeRtos.QueueReceive(queue, _memory, 0) ? bench.Api.Memory.Bytes(_memory, 4)[0] : null;

        public void Dispose() => bench.Api.System.HeapCapsFree(_memory);
    }
}
