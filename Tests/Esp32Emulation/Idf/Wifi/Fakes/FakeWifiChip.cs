using System;
using DeviceKit.Emulation;
using DeviceKit.Esp32;
using DeviceKit.Native;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>A chip of fakes under a WiFi netif, whose driver answers as a test says; what C does happens when the rings are emptied.</summary>
internal sealed class FakeWifiChip : INativeMemory
{
    private const uint MemoryAt = 0x3FFB_0000;

    private readonly byte[] _memory = new byte[4096];

    public FakeWifiChip()
    {
        Wifi = new FakeWifi(Calls);
        Shims = new FakeWifiShims(Calls);
        Nvs = new FakeWifiNvs(Calls);
        Rings = new Esp32Rings(Shims);
        Api = new Esp32Api
        {
            Wifi = Wifi,
            Events = new FakeWifiEvents(Calls),
            Nvs = Nvs,
            Uart = new UartFake(),
            Lcd = new EspLcdFake(),
            SpiBus = new SpiBusFake(),
            I2cBus = new I2cBusFake(),
            Gpio = new GpioFake(),
            Timer = new EspTimerFake(),
            System = System,
            FreeRtos = new FreeRtosFake(),
            Shims = Shims,
            Memory = this,
        };
    }

    public static Esp32WifiOptions Options { get; } = new() { Ssid = "home", Password = "correct horse" };

    public FakeCalls Calls { get; } = new();

    public FakeWifi Wifi { get; }

    public FakeWifiShims Shims { get; }

    public FakeWifiNvs Nvs { get; }

    public FakeWifiSystem System { get; } = new();

    public Esp32Rings Rings { get; }

    public Esp32Api Api { get; }

    public EventLoop Loop { get; } = new(new VirtualLoopHost());

    public Esp32WifiNetif Open(Esp32WifiOptions? options = null) => Esp32WifiNetif.Open(Api, Loop, Rings, options ?? Options);

    /// <summary>Open, with STA_START and STA_CONNECTED behind it and nothing written down.</summary>
    public Esp32WifiNetif Connect(INetifEvents? events = null, Esp32WifiOptions? options = null)
    {
        Esp32WifiNetif netif = Open(options);
        netif.Start(events ?? new QuietNetifUser());
        Happens(WifiEvent.StaStart);
        Happens(WifiEvent.StaConnected);
        Calls.Names.Clear();
        return netif;
    }

    public void Happens(WifiEvent happened)
    {
        Shims.Put(happened);
        Rings.Drain();
    }

    public void Disconnects(WifiReason reason)
    {
        Shims.PutDisconnected(reason);
        Rings.Drain();
    }

    /// <summary>Puts a frame into the ring; all of them share their bytes.</summary>
    public void Receives(uint eb, MacAddress to, int length = 60)
    {
        to.Write(_memory);
        Shims.Frames.Enqueue(new WifiReceiveCall { Buffer = new Pointer32(MemoryAt), Len = (ushort)length, Eb = new Pointer32(eb) });
    }

    public void Run(double seconds) => Loop.RunFor(TimeSpan.FromSeconds(seconds));

    public Span<byte> Bytes(Pointer32 address, int length) => _memory.AsSpan((int)(address.Value - MemoryAt), length);
}
