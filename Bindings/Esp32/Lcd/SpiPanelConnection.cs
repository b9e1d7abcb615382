namespace DeviceKit.Esp32;

/// <summary>A panel on an SPI bus of its own.</summary>
internal sealed class SpiPanelConnection(Esp32Api api) : PanelConnection(api)
{
    // One transfer is under way at a time; the second place lets a long one be split.
    private const int QueueDepth = 2;
    private const int NotUsed = -1;

    private SpiHostDevice? _host;

    public override void Open(Esp32PanelOptions options, int largestTransfer)
    {
        var bus = new SpiBusConfig
        {
            MosiIoNum = (int)options.Mosi,
            MisoIoNum = NotUsed,
            SclkIoNum = (int)options.Sclk,
            QuadwpIoNum = NotUsed,
            QuadhdIoNum = NotUsed,
            Data4IoNum = NotUsed,
            Data5IoNum = NotUsed,
            Data6IoNum = NotUsed,
            Data7IoNum = NotUsed,
            MaxTransferSz = largestTransfer,
        };
        Api.SpiBus.InitializeOrThrow(options.SpiHost, in bus, SpiDma.ChAuto);
        _host = options.SpiHost;

        var io = new LcdPanelIoSpiConfig
        {
            CsGpioNum = options.ChipSelect,
            DcGpioNum = options.DataCommand,
            SpiMode = options.SpiMode,
            PclkHz = (uint)options.Hertz,
            TransQueueDepth = QueueDepth,
            OnColorTransDone = Api.Shims.ColorTransferDoneTrampoline(),
            LcdCmdBits = 8,
            LcdParamBits = 8,
        };

        // The SSD1306 takes parameters for commands.
        io.Flags.DcLowOnParam = options.Kind == Esp32PanelKind.Ssd1306;
        Io = Api.Lcd.NewPanelIoSpiOrThrow(new LcdSpiBus((int)options.SpiHost), in io);
    }

    protected override void CloseBus()
    {
        if (_host is { } host)
        {
            _ = Api.SpiBus.Free(host);
            _host = null;
        }
    }
}
