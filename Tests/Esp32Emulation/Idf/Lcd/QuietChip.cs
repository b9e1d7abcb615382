using System;
using System.Collections.Generic;
using System.Threading;
using DeviceKit.Esp32;
using DeviceKit.Native;
using DeviceKit.Runtime;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

/// <summary>Fakes that allocate nothing: every transfer is done at the loop's next turn.</summary>
internal sealed class QuietChip : ILoopHost, INativeMemory
{
    private const uint FirstAddress = 0x3FFB_0000;

    private readonly byte[] _memory = new byte[512 * 1024];
    private readonly QuietShims _shims = new();
    private uint _next = FirstAddress;

    public QuietChip()
    {
        Lcd = new QuietLcd(_shims);
        Api = new Esp32Api
        {
            Wifi = new EspWifiFake(),
            Events = new EspEventFake(),
            Nvs = new NvsFake(),
            Uart = new UartFake(),
            Lcd = Lcd,
            SpiBus = new SpiBusFake(),
            I2cBus = new I2cBusFake(),
            Gpio = new GpioFake(),
            Timer = new EspTimerFake(),
            System = new QuietSystem(this),
            FreeRtos = new FreeRtosFake(),
            Shims = _shims,
            Memory = this,
        };
        Rings = new Esp32Rings(_shims);
        Loop = new EventLoop(this);
    }

    public Esp32Api Api { get; }

    public QuietLcd Lcd { get; }

    public QuietShims Shims => _shims;

    public Esp32Rings Rings { get; }

    public EventLoop Loop { get; }

    public TimeSpan Now { get; private set; }

    public DateTimeOffset? UtcNow => null;

    public bool Poll(TimeSpan deadline)
    {
        bool hasDone = _shims.HasDone;
        Rings.Drain();
        if (!hasDone && deadline != TimeSpan.MaxValue && deadline > Now)
        {
            Now = deadline;
        }

        return hasDone || deadline != TimeSpan.MaxValue;
    }

    public void PostFromOutside(SendOrPostCallback callback, object? state) => throw new NotSupportedException();

    public Span<byte> Bytes(Pointer32 address, int length) => _memory.AsSpan((int)(address.Value - FirstAddress), length);

    /// <summary>A panel that takes everything, or refuses one band.</summary>
    internal sealed class QuietLcd(QuietShims shims) : EspLcdFake, IEspLcd
    {
        private static readonly LcdPanelIoHandle s_io = new(new Pointer32(0x10));

        /// <summary>The bands that came.</summary>
        public int Bands { get; private set; }

        /// <summary>The band that is refused, counted from the next one; 0 for none.</summary>
        public int RefusesAt { get; set; }

        public override EspError NewPanelIoSpi(LcdSpiBus bus, LcdPanelIoSpiConfig ioConfig, out LcdPanelIoHandle retIo)
        {
            retIo = s_io;
            return EspError.Ok;
        }

        public override EspError NewPanelIoI2c(I2cBusHandle bus, LcdPanelIoI2cConfig ioConfig, out LcdPanelIoHandle retIo)
        {
            retIo = s_io;
            return EspError.Ok;
        }

        public override EspError PanelDrawBitmap(LcdPanelHandle panel, int xStart, int yStart, int xEnd, int yEnd, Pointer32 colorData) => Take();

        public override EspError PanelIoTxColor(LcdPanelIoHandle io, int lcdCmd, Pointer32 color, uint colorSize) => Take();

        EspError IEspLcd.PanelIoTxParam(LcdPanelIoHandle io, int lcdCmd, ReadOnlySpan<byte> param) => EspError.Ok;

        private EspError Take()
        {
            if (RefusesAt > 0 && --RefusesAt == 0)
            {
                return EspError.InvalidState;
            }

            Bands++;
            shims.Put(s_io);
            return EspError.Ok;
        }
    }

    internal sealed class QuietShims : ShimsFake
    {
        private readonly Queue<ColorTransferDoneCall> _done = new(16);

        public bool HasDone => _done.Count > 0;

        /// <summary>The most completions that waited at once: one, where nobody sends a band before the one before is back.</summary>
        public int MostWaiting { get; private set; }

        public void Put(LcdPanelIoHandle io)
        {
            _done.Enqueue(new ColorTransferDoneCall { PanelIo = io });
            MostWaiting = Math.Max(MostWaiting, _done.Count);
        }

        public override bool ColorTransferDoneTake(out ColorTransferDoneCall call) => _done.TryDequeue(out call);
    }

    private sealed class QuietSystem(QuietChip chip) : EspSystemFake
    {
        public override Pointer32 HeapCapsMalloc(uint size, MallocCaps caps)
        {
            var address = new Pointer32(chip._next);
            chip._next += size;
            return address;
        }
    }
}
