using System;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Runtime;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Uart;

/// <summary>Reading and writing bytes costs no memory, whether or not they have to wait.</summary>
public sealed class UartAllocationTests : IDisposable
{
    private readonly SimulatedEspIdf _chip;
    private readonly EventLoop _loop = new(new VirtualLoopHost());
    private readonly EchoUart _uart = new();
    private readonly Esp32Rings _rings;
    private readonly Esp32UartConsole _console;
    private readonly byte[] _buffer = new byte[64];

    public UartAllocationTests()
    {
        _chip = new SimulatedEspIdf(_loop, new SeededRandom(1));
        Esp32Api api = _chip.Api with { Uart = _uart, Shims = new ShimsFake() };
        _rings = new Esp32Rings(api.Shims);
        _console = new Esp32UartConsole(api, _loop, _rings);
    }

    public void Dispose() => _chip.Dispose();

    [Fact]
    public void Bytes_CostNothing()
    {
        long allocated = -1;
        for (int round = 0; round < 300; round++)
        {
            if (round == 200)
            {
                allocated = GC.GetAllocatedBytesForCurrentThread();
            }

            // A read that waits, and one that does not.
            ValueTask<int> read = _console.ReadAsync(_buffer);
            bool hasWaited = !read.IsCompleted;
            _uart.Available = 100;
            _rings.Drain();
            Check(hasWaited && read.IsCompleted && read.Result == 64);
            read = _console.ReadAsync(_buffer);
            Check(read.IsCompleted && read.Result == 36);

            // A write that does not wait, and one that does.
            ValueTask write = _console.WriteAsync(_buffer);
            Check(write.IsCompleted);
            write.GetAwaiter().GetResult();
            _uart.IsFull = true;
            for (int i = 0; write.IsCompletedSuccessfully && i < 100; i++)
            {
                write = _console.WriteAsync(_buffer);
            }

            Check(!write.IsCompleted);
            _uart.IsFull = false;
            _loop.RunFor(TimeSpan.FromMilliseconds(200));
            Check(write.IsCompleted);
            write.GetAwaiter().GetResult();
        }

        Assert.Equal(allocated, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(_uart.Written > 10_000);
    }

    private static void Check(bool isRight)
    {
        if (!isRight)
        {
            Assert.Fail("the console did not do what this test measures");
        }
    }

    /// <summary>A driver that has bytes when it is told so; the generated fake copies spans, and copying allocates.</summary>
    private sealed class EchoUart : UartFake, IUart
    {
        public int Available { get; set; }

        public bool IsFull { get; set; }

        public long Written { get; private set; }

        public override EspError GetBaudrate(UartPort uartNum, out uint baudrate)
        {
            baudrate = 115_200;
            return EspError.Ok;
        }

        public override EspError WaitTxDone(UartPort uartNum, uint ticksToWait) => IsFull ? EspError.Timeout : EspError.Ok;

        int IUart.ReadBytes(UartPort uartNum, Span<byte> buf, uint ticksToWait)
        {
            int count = Math.Min(Available, buf.Length);
            Available -= count;
            return count;
        }

        int IUart.WriteBytes(UartPort uartNum, ReadOnlySpan<byte> src)
        {
            Written += src.Length;
            return src.Length;
        }
    }
}
