using System;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <content>Bytes in and out.</content>
internal sealed partial class SimulatedUartDriver
{
    private const int Failure = -1;

    /// <inheritdoc/>
    public int WriteBytes(UartPort uartNum, ReadOnlySpan<byte> src)
    {
        const string Call = "uart_write_bytes";
        if (!TryGet(Call, uartNum, out SimulatedUart uart))
        {
            return Failure;
        }

        // Into the ring, or into the FIFO without one; and the task waits for the room.
        int taken = uart.Write(src);
        while (taken < src.Length && _core.Tasks.BlockUntil(Call, () => uart.Room > 0, TimeSpan.MaxValue))
        {
            taken += uart.Write(src[taken..]);
        }

        return taken;
    }

    /// <inheritdoc/>
    public int ReadBytes(UartPort uartNum, Span<byte> buf, uint ticksToWait)
    {
        const string Call = "uart_read_bytes";
        if (!TryGet(Call, uartNum, out SimulatedUart uart))
        {
            return Failure;
        }

        TimeSpan deadline = _core.Tasks.After(ticksToWait);
        uart.LookForInput();
        int count = uart.Read(buf);
        while (count < buf.Length && ticksToWait > 0 && _core.Tasks.BlockUntil(Call, () => uart.Available > 0, deadline))
        {
            count += uart.Read(buf[count..]);
        }

        return count;
    }

    /// <inheritdoc/>
    public EspError WaitTxDone(UartPort uartNum, uint ticksToWait)
    {
        const string Call = "uart_wait_tx_done";
        if (!TryGet(Call, uartNum, out SimulatedUart uart))
        {
            return EspError.Fail;
        }

        bool isDone = uart.IsTransmitDone || (ticksToWait > 0 && _core.Tasks.BlockUntil(Call, () => uart.IsTransmitDone, _core.Tasks.After(ticksToWait)));
        return isDone ? EspError.Ok : EspError.Timeout;
    }

    /// <inheritdoc/>
    public EspError GetBufferedDataLen(UartPort uartNum, out uint size)
    {
        size = 0;
        if (!TryGet("uart_get_buffered_data_len", uartNum, out SimulatedUart uart))
        {
            return EspError.Fail;
        }

        size = (uint)uart.LookForInput();
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError FlushInput(UartPort uartNum)
    {
        if (!TryGet("uart_flush_input", uartNum, out SimulatedUart uart))
        {
            return EspError.Fail;
        }

        uart.FlushInput();
        return EspError.Ok;
    }

    private bool TryGet(string call, UartPort port, out SimulatedUart uart)
    {
        uart = null!;
        if (!_core.Tasks.RequireTask(call) || !IsPort(port))
        {
            return false;
        }

        uart = Uarts[(int)port];
        if (_installations[(int)port] is null)
        {
            _core.Contract.Add("uart.driver", call, $"UART {(int)port}");
            return false;
        }

        return true;
    }
}
