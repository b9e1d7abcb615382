using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using DeviceKit.Conformance;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Uart;

/// <summary>A console on a simulated chip, and whoever is at the other end of the wire. Ctrl-D ends the input.</summary>
internal sealed class UartConsoleBench : IConsoleBench, IDisposable
{
    public const byte EndOfInput = 4;

    private readonly List<byte> _output = [];

    public UartConsoleBench(Esp32UartOptions? options = null)
    {
        options ??= new Esp32UartOptions();
        Uart.Sent += _output.Add;
        Console = new Esp32UartConsole(Chip.Api, Chip.Loop, Chip.Rings, options with { EndOfInput = EndOfInput });
    }

    public IdfBench Chip { get; } = new();

    public Esp32UartConsole Console { get; }

    public IConsole Subject => Console;

    /// <summary>The wire.</summary>
    public SimulatedUart Uart => Chip.Idf.Uarts[0];

    public async ValueTask TypeAsync(ReadOnlyMemory<byte> data)
    {
        Uart.Arrive(data.Span);
        await SettleAsync(data.Length);
    }

    public ValueTask EndInputAsync() => TypeAsync(new byte[] { EndOfInput });

    public async ValueTask<byte[]> TakeOutputAsync()
    {
        while (!Uart.IsTransmitDone)
        {
            await SettleAsync(1);
        }

        byte[] output = [.. _output];
        _output.Clear();
        return output;
    }

    public void Dispose()
    {
        Chip.Run(Console.CloseAsync);
        Chip.Dispose();
    }

    /// <summary>The bytes, and the silence behind them after which the driver is interrupted.</summary>
    private ValueTask SettleAsync(int bytes) =>
        Chip.Loop.Clock.DelayAsync(TimeSpan.FromSeconds((bytes + Uart.Options.SilenceThreshold + 2) * (double)Uart.Options.BitsPerByte / Uart.Options.Baud));
}
