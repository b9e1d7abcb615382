namespace DeviceKit.Esp32;

/// <summary>An SSD1306 on an I2C bus of its own.</summary>
internal sealed class I2cPanelConnection(Esp32Api api) : PanelConnection(api)
{
    private const byte UsualGlitchFilter = 7;
    private const byte DataBit = 6;

    // A whole SSD1306 takes 100 ms at 100 kHz. A line that somebody holds low must not hold the task for ever.
    private const int TimeoutMilliseconds = 1000;

    private I2cBusHandle _bus;

    /// <summary>
    /// True: ESP-IDF sends within the call. Its callback would come on this task, where an interrupt of an SPI panel could come in between, and the
    /// ring of completions has one producer.
    /// </summary>
    public override bool SendsWithinTheCall => true;

    public override void Open(Esp32PanelOptions options, int largestTransfer)
    {
        var bus = new I2cMasterBusConfig
        {
            I2cPort = options.I2cPort,
            SdaIoNum = options.Sda,
            SclIoNum = options.Scl,
            ClkSource = I2cClock.Default,
            GlitchIgnoreCnt = UsualGlitchFilter,
        };
        bus.Flags.EnableInternalPullup = true;
        _bus = Api.I2cBus.NewMasterBusOrThrow(in bus);

        var io = new LcdPanelIoI2cConfig
        {
            DevAddr = (uint)options.Address,
            SclSpeedHz = (uint)options.Hertz,
            ControlPhaseBytes = 1,
            DcBitOffset = DataBit,
            LcdCmdBits = 8,
            LcdParamBits = 8,
            TransactionTimeoutMs = TimeoutMilliseconds,
        };
        Io = Api.Lcd.NewPanelIoI2cOrThrow(_bus, in io);
    }

    protected override void CloseBus()
    {
        if (!_bus.IsInvalid)
        {
            _ = Api.I2cBus.DelMasterBus(_bus);
            _bus = I2cBusHandle.Invalid;
        }
    }
}
