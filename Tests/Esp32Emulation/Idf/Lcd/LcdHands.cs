using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

/// <summary>An application that calls esp_lcd by hand: the shortest way to a bus, a panel IO, a panel, a buffer, and back.</summary>
internal sealed class LcdHands(IdfBench bench)
{
    /// <summary>A chip with an ST7789 on SPI and an SSD1306 on I2C.</summary>
    public static EspIdfOptions Board() => new()
    {
        Panels = [LcdModule.Get("st7789-240x320").Wire(), LcdModule.Get("ssd1306-128x64").Wire()],
        ExternalHeap = 64 * 1024,
    };

    public IEspLcd Lcd => bench.Api.Lcd;

    public LcdPanelIoHandle Io { get; private set; }

    public LcdPanelHandle Panel { get; private set; }

    public I2cBusHandle I2c { get; private set; }

    public Pointer32 Buffer { get; private set; }

    public static SpiBusConfig SpiBus(int maxTransfer = 0, int miso = -1) => new()
    {
        MosiIoNum = LcdModule.Mosi,
        MisoIoNum = miso,
        SclkIoNum = LcdModule.Sclk,
        QuadwpIoNum = -1,
        QuadhdIoNum = -1,
        MaxTransferSz = maxTransfer,
    };

    public static I2cMasterBusConfig I2cBus() => new()
    {
        I2cPort = -1,
        SdaIoNum = (GpioNum)LcdModule.Sda,
        SclIoNum = (GpioNum)LcdModule.Scl,
        ClkSource = I2cClock.Default,
        GlitchIgnoreCnt = 7,
    };

    public LcdPanelIoSpiConfig SpiIo(uint depth = 4) => new()
    {
        CsGpioNum = (GpioNum)LcdModule.ChipSelect,
        DcGpioNum = (GpioNum)LcdModule.DataCommand,
        PclkHz = 40_000_000,
        TransQueueDepth = depth,
        OnColorTransDone = bench.Api.Shims.ColorTransferDoneTrampoline(),
        LcdCmdBits = 8,
        LcdParamBits = 8,
    };

    public LcdPanelIoI2cConfig I2cIo() => new()
    {
        DevAddr = 0x3C,
        SclSpeedHz = 400_000,
        ControlPhaseBytes = 1,
        DcBitOffset = 6,
        OnColorTransDone = bench.Api.Shims.ColorTransferDoneTrampoline(),
        LcdCmdBits = 8,
        LcdParamBits = 8,
    };

    public LcdHands OpenSpi(int maxTransfer = 0, uint depth = 4, int miso = -1)
    {
        bench.Api.SpiBus.InitializeOrThrow(SpiHostDevice.Spi2Host, SpiBus(maxTransfer, miso), SpiDma.ChAuto);
        Io = Lcd.NewPanelIoSpiOrThrow(new LcdSpiBus((int)SpiHostDevice.Spi2Host), SpiIo(depth));
        return this;
    }

    public LcdHands OpenI2c()
    {
        I2c = bench.Api.I2cBus.NewMasterBusOrThrow(I2cBus());
        Io = Lcd.NewPanelIoI2cOrThrow(I2c, I2cIo());
        return this;
    }

    public LcdHands NewSt7789(GpioNum reset = (GpioNum)LcdModule.Reset)
    {
        Panel = Lcd.NewPanelSt7789OrThrow(Io, new LcdPanelDevConfig { BitsPerPixel = 16, ResetGpioNum = reset });
        return this;
    }

    public LcdHands NewSsd1306()
    {
        Panel = Lcd.NewPanelSsd1306OrThrow(Io, new LcdPanelDevConfig { BitsPerPixel = 1, ResetGpioNum = GpioNum.Nc });
        return this;
    }

    public LcdHands Start()
    {
        Lcd.PanelResetOrThrow(Panel);
        Lcd.PanelInitOrThrow(Panel);
        return this;
    }

    /// <summary>Allocates the buffer and fills it.</summary>
    public LcdHands Fill(int size, byte value = 0x5A, MallocCaps capabilities = MallocCaps.Dma)
    {
        Buffer = bench.Api.System.HeapCapsMalloc((uint)size, capabilities);
        bench.Api.Memory.Bytes(Buffer, size).Fill(value);
        return this;
    }

    public void DeletePanel()
    {
        Lcd.PanelDelOrThrow(Panel);
        Panel = LcdPanelHandle.Invalid;
    }

    public void DeleteIo()
    {
        Lcd.PanelIoDelOrThrow(Io);
        Io = LcdPanelIoHandle.Invalid;
    }

    public void FreeBuffer()
    {
        bench.Api.System.HeapCapsFree(Buffer);
        Buffer = Pointer32.Null;
    }

    /// <summary>Gives back what is left, in the right order.</summary>
    public void Close()
    {
        if (!Panel.IsInvalid)
        {
            DeletePanel();
        }

        if (!Io.IsInvalid)
        {
            DeleteIo();
        }

        if (I2c.IsInvalid)
        {
            bench.Api.SpiBus.FreeOrThrow(SpiHostDevice.Spi2Host);
        }
        else
        {
            bench.Api.I2cBus.DelMasterBusOrThrow(I2c);
        }

        FreeBuffer();
    }
}
