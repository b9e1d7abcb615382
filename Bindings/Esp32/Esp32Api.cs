using DeviceKit.Native;

namespace DeviceKit.Esp32;

/// <summary>Every interface of ESP-IDF that the modules stand on, of one back end: the chip's, a simulated ESP-IDF's, or a test's.</summary>
/// <remarks>A module takes the whole of it and uses a few; a test fills in what its module uses.</remarks>
public sealed record Esp32Api
{
    /// <summary>The WiFi driver.</summary>
    public required IEspWifi Wifi { get; init; }

    /// <summary>The default event loop.</summary>
    public required IEspEvent Events { get; init; }

    /// <summary>The key-value store in flash.</summary>
    public required INvs Nvs { get; init; }

    /// <summary>The UART driver.</summary>
    public required IUart Uart { get; init; }

    /// <summary>Panels.</summary>
    public required IEspLcd Lcd { get; init; }

    /// <summary>The SPI bus.</summary>
    public required ISpiBus SpiBus { get; init; }

    /// <summary>The I2C bus.</summary>
    public required II2cBus I2cBus { get; init; }

    /// <summary>Pins.</summary>
    public required IGpio Gpio { get; init; }

    /// <summary>The microsecond clock and its timers.</summary>
    public required IEspTimer Timer { get; init; }

    /// <summary>Random numbers, addresses, memory.</summary>
    public required IEspSystem System { get; init; }

    /// <summary>Tasks and queues.</summary>
    public required IFreeRtos FreeRtos { get; init; }

    /// <summary>What C alone can reach, and the rings of callbacks.</summary>
    public required IShims Shims { get; init; }

    /// <summary>What ESP-IDF's addresses point to.</summary>
    public required INativeMemory Memory { get; init; }

    /// <summary>The chip itself: every call goes to C.</summary>
    public static Esp32Api Direct() => new()
    {
        Wifi = new EspWifiDirect(),
        Events = new EspEventDirect(),
        Nvs = new NvsDirect(),
        Uart = new UartDirect(),
        Lcd = new EspLcdDirect(),
        SpiBus = new SpiBusDirect(),
        I2cBus = new I2cBusDirect(),
        Gpio = new GpioDirect(),
        Timer = new EspTimerDirect(),
        System = new EspSystemDirect(),
        FreeRtos = new FreeRtosDirect(),
        Shims = new ShimsDirect(),
        Memory = new DirectMemory(),
    };
}
