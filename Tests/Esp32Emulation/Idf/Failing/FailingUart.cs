using DeviceKit.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Failing;

/// <summary>The UART driver, with one call that fails.</summary>
internal sealed class FailingUart(FailurePlan plan, IUart inner) : UartFake
{
    public override EspError DriverInstall(UartPort uartNum, int rxBufferSize, int txBufferSize, int queueSize, out QueueHandle uartQueue, int intrAllocFlags)
    {
        uartQueue = default;
        return plan.Fails("uart_driver_install") ? EspError.Fail : inner.DriverInstall(uartNum, rxBufferSize, txBufferSize, queueSize, out uartQueue, intrAllocFlags);
    }

    public override EspError DriverDelete(UartPort uartNum) => plan.After("uart_driver_delete", inner.DriverDelete(uartNum));

    public override EspError ParamConfig(UartPort uartNum, UartConfig uartConfig) =>
        plan.Fails("uart_param_config") ? EspError.Fail : inner.ParamConfig(uartNum, in uartConfig);

    public override EspError GetBaudrate(UartPort uartNum, out uint baudrate)
    {
        baudrate = default;
        return plan.Fails("uart_get_baudrate") ? EspError.Fail : inner.GetBaudrate(uartNum, out baudrate);
    }

    public override EspError SetPin(UartPort uartNum, int txIoNum, int rxIoNum, int rtsIoNum, int ctsIoNum, int dtrIoNum, int dsrIoNum) =>
        plan.Fails("_uart_set_pin6") ? EspError.Fail : inner.SetPin(uartNum, txIoNum, rxIoNum, rtsIoNum, ctsIoNum, dtrIoNum, dsrIoNum);

    public override int ReadBytes(UartPort uartNum, byte[] buf, uint ticksToWait) =>
        plan.Fails("uart_read_bytes") ? -1 : inner.ReadBytes(uartNum, buf, ticksToWait);

    public override int WriteBytes(UartPort uartNum, byte[] src) => plan.Fails("uart_write_bytes") ? -1 : inner.WriteBytes(uartNum, src);

    public override EspError WaitTxDone(UartPort uartNum, uint ticksToWait) =>
        plan.Fails("uart_wait_tx_done") ? EspError.Fail : inner.WaitTxDone(uartNum, ticksToWait);
}
