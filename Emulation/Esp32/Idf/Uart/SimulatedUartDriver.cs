using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Esp32;
using DeviceKit.Native;
using Generated = DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The UART driver, on three of <see cref="SimulatedUart"/>.</summary>
internal sealed partial class SimulatedUartDriver : IUart
{
    // The driver's own record, in bytes.
    private const int DriverRecord = 300;

    private readonly IdfCore _core;
    private readonly UartInstallation?[] _installations = new UartInstallation?[(int)UartPort.Max];
    private readonly UartPins _pins;

    public SimulatedUartDriver(IdfCore core, ChipPins pins)
    {
        _core = core;
        _pins = new UartPins(pins);
        Uarts = [.. Enumerable.Range(0, (int)UartPort.Max).Select(port => MakeUart(port))];
        core.AtEnd(FindLeaks);
    }

    /// <summary>The UARTs by their numbers.</summary>
    public IReadOnlyList<SimulatedUart> Uarts { get; }

    /// <inheritdoc/>
    public EspError DriverInstall(UartPort uartNum, int rxBufferSize, int txBufferSize, int queueSize, out QueueHandle uartQueue, int intrAllocFlags)
    {
        uartQueue = QueueHandle.Invalid;
        EspError error = Install(uartNum, rxBufferSize, txBufferSize, queueSize, intrAllocFlags);
        if (error == EspError.Ok)
        {
            uartQueue = new QueueHandle(_installations[(int)uartNum]!.Handle);
        }

        return error;
    }

    /// <inheritdoc/>
    public EspError DriverInstall(UartPort uartNum, int rxBufferSize, int txBufferSize, int queueSize, int intrAllocFlags) =>
        Install(uartNum, rxBufferSize, txBufferSize, queueSize: 0, intrAllocFlags);

    /// <inheritdoc/>
    public EspError DriverDelete(UartPort uartNum)
    {
        const string Call = "uart_driver_delete";
        if (!_core.Tasks.RequireTask(Call) || !IsPort(uartNum))
        {
            return EspError.Fail;
        }

        if (_installations[(int)uartNum] is not { } installation)
        {
            return EspError.Ok;
        }

        if (_core.Shims.IsListening(installation.Handle))
        {
            _core.Contract.Add("uart.listener", Call, $"UART {(int)uartNum}");
            _core.Shims.UartListen(new QueueHandle(installation.Handle), on: false);
        }

        if (Uarts[(int)uartNum].DropTransmitRing() is > 0 and int lost)
        {
            _core.Contract.Add("uart.unsent", Call, $"{lost} bytes of UART {(int)uartNum}");
        }

        _pins.Release((int)uartNum);
        _installations[(int)uartNum] = null;
        _core.Queues.Remove(installation.Handle);
        _core.Heap.Free(installation.Memory);
        Uarts[(int)uartNum].FlushInput();
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public bool IsDriverInstalled(UartPort uartNum) =>
        _core.Tasks.RequireTask("uart_is_driver_installed") && IsPort(uartNum) && _installations[(int)uartNum] is not null;

    private static bool IsPort(UartPort port) => port is >= UartPort.Num0 and < UartPort.Max;

    private EspError Install(UartPort port, int receive, int transmit, int queueSize, int interruptFlags)
    {
        const string Call = "uart_driver_install";
        bool areSizesRight = receive > UartOptions.Fifo && transmit is 0 or > UartOptions.Fifo && queueSize >= 0;
        if (!_core.Tasks.RequireTask(Call) || !IsPort(port) || !areSizesRight)
        {
            return EspError.Fail;
        }

        if (_installations[(int)port] is not null)
        {
            _core.Contract.Add("uart.installed", Call, $"UART {(int)port}");
            return EspError.Fail;
        }

        if (interruptFlags != 0)
        {
            _core.Contract.Add("uart.interrupt-flags", Call, $"intr_alloc_flags is {interruptFlags:X}h");
        }

        long size = DriverRecord + (long)receive + transmit + ((long)queueSize * Generated.UartEvent.SizeInBytes);
        uint memory = size > int.MaxValue ? 0 : _core.Heap.Allocate((int)size, MemoryCapabilities.Internal);
        if (memory == 0)
        {
            return EspError.Fail;
        }

        IdfQueue? queue = queueSize > 0 ? new IdfQueue(queueSize, Generated.UartEvent.SizeInBytes, memory: 0) : null;
        _installations[(int)port] = new UartInstallation(memory, queue is null ? Pointer32.Null : _core.Queues.Add(queue), queue);
        SimulatedUart uart = Uarts[(int)port];
        uart.Options = uart.Options with { ReceiveRing = receive, TransmitRing = transmit };

        // What came while nobody looked after the FIFO is not the driver's.
        uart.FlushInput();
        return EspError.Ok;
    }

    private SimulatedUart MakeUart(int port)
    {
        var uart = new SimulatedUart(_core.World);
        uart.Happened += (happened, bytes) => _core.Tasks.RunIn(CallContext.Interrupt, () => Tell(port, happened, bytes));
        return uart;
    }

    /// <summary>The driver's interrupt puts an event into the queue, or loses it when the queue is full.</summary>
    private void Tell(int port, UartEvent happened, int bytes)
    {
        if (_installations[port] is not { Queue: { } queue } installation)
        {
            return;
        }

        var item = new Generated.UartEvent
        {
            Type = (UartEventType)(int)happened,
            Size = (uint)bytes,
            TimeoutFlag = happened == UartEvent.Data && bytes < Uarts[port].Options.FullThreshold,
        };
        if (queue.TrySend(System.Runtime.InteropServices.MemoryMarshal.AsBytes(new ReadOnlySpan<Generated.UartEvent>(in item))))
        {
            _core.Shims.OnUartEvent(installation.Handle, queue);
        }
    }

    private void FindLeaks()
    {
        int left = _installations.Count(installation => installation is not null);
        if (left > 0)
        {
            _core.Contract.Add("uart.leak", "uart_driver_install", $"{left} left");
        }
    }
}
