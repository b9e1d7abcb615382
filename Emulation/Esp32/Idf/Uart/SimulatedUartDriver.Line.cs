using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <content>The settings of a line.</content>
internal sealed partial class SimulatedUartDriver
{
    private const uint ApbClock = 80_000_000;
    private const uint RefTick = 1_000_000;
    private const int MaxBaud = 5_000_000;
    private const int DividerFraction = 16;
    private const uint MaxDivider = 0xFFFFF;

    /// <inheritdoc/>
    public EspError ParamConfig(UartPort uartNum, in UartConfig uartConfig)
    {
        bool isRight = _core.Tasks.RequireTask("uart_param_config")
            && IsPort(uartNum)
            && uartConfig.DataBits is >= UartWordLength.Data5Bits and < UartWordLength.BitsMax
            && uartConfig.Parity is UartParity.Disable or UartParity.Even or UartParity.Odd
            && uartConfig.StopBits is >= UartStopBits.Bits1 and < UartStopBits.Max
            && uartConfig.FlowCtrl is >= UartHwFlowcontrol.Disable and < UartHwFlowcontrol.Max
            && uartConfig.SourceClk is UartClock.Apb or UartClock.RefTick;
        uint clock = uartConfig.SourceClk == UartClock.RefTick ? RefTick : ApbClock;
        if (!isRight || uartConfig.BaudRate <= 0 || Reached((uint)uartConfig.BaudRate, clock) is not { } baud)
        {
            return EspError.Fail;
        }

        const int StartBit = 1;
        int stopBits = uartConfig.StopBits == UartStopBits.Bits1 ? 1 : 2;
        int parityBits = uartConfig.Parity == UartParity.Disable ? 0 : 1;
        SimulatedUart uart = Uarts[(int)uartNum];
        uart.Options = uart.Options with { Baud = baud, BitsPerByte = StartBit + 5 + (int)uartConfig.DataBits + parityBits + stopBits };
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError SetBaudrate(UartPort uartNum, uint baudrate)
    {
        if (!_core.Tasks.RequireTask("uart_set_baudrate") || !IsPort(uartNum) || Reached(baudrate, ApbClock) is not { } baud)
        {
            return EspError.Fail;
        }

        SimulatedUart uart = Uarts[(int)uartNum];
        uart.Options = uart.Options with { Baud = baud };
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError GetBaudrate(UartPort uartNum, out uint baudrate)
    {
        bool isPort = _core.Tasks.RequireTask("uart_get_baudrate") && IsPort(uartNum);
        baudrate = isPort ? (uint)Uarts[(int)uartNum].Options.Baud : 0;
        return isPort ? EspError.Ok : EspError.Fail;
    }

    /// <inheritdoc/>
    public EspError SetPin(UartPort uartNum, int txIoNum, int rxIoNum, int rtsIoNum, int ctsIoNum, int dtrIoNum, int dsrIoNum)
    {
        const string Call = "_uart_set_pin6";
        bool isPossible = _core.Tasks.RequireTask(Call)
            && IsPort(uartNum)
            && UartPins.IsPossible(txIoNum, isOutput: true)
            && UartPins.IsPossible(rxIoNum, isOutput: false)
            && UartPins.IsPossible(rtsIoNum, isOutput: true)
            && UartPins.IsPossible(ctsIoNum, isOutput: false);
        if (!isPossible)
        {
            return EspError.Fail;
        }

        if (_pins.Assign((int)uartNum, [txIoNum, rxIoNum, rtsIoNum, ctsIoNum]) is { } mistake)
        {
            _core.Contract.Add("uart.pins", Call, mistake);
        }

        return EspError.Ok;
    }

    /// <summary>The rate that the divider, which has sixteenths, comes to; null where it cannot.</summary>
    private static int? Reached(uint baud, uint clock)
    {
        if (baud is 0 or > MaxBaud)
        {
            return null;
        }

        ulong sixteenths = (ulong)clock * DividerFraction / baud;
        return sixteenths / DividerFraction is > 0 and <= MaxDivider ? (int)((ulong)clock * DividerFraction / sixteenths) : null;
    }
}
