using DeviceKit.Conformance;
using DeviceKit.Emulation.Tests.Conformance;
using DeviceKit.Esp32;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Uart;

/// <summary>CONSOLE over the UART driver.</summary>
public class Esp32UartConsoleLawTests
{
    public static TheoryData<string> Names => LawRunner.Names(ConsoleLaws.All);

    [Theory]
    [MemberData(nameof(Names))]
    public void Esp32UartConsole_KeepsTheLaw(string law)
    {
        using var bench = new UartConsoleBench();
        LawRunner.Keep(ConsoleLaws.All, law, bench.Chip.Loop, bench);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Esp32UartConsole_KeepsTheLaw_WithoutATransmitRing(string law)
    {
        using var bench = new UartConsoleBench(new Esp32UartOptions { TransmitRing = 0, ReceiveRing = 129, EventQueue = 1 });
        LawRunner.Keep(ConsoleLaws.All, law, bench.Chip.Loop, bench);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Esp32UartConsole_KeepsTheLaw_OnASlowLine(string law)
    {
        using var bench = new UartConsoleBench(new Esp32UartOptions { BaudRate = 1200, TransmitRing = 256 });
        LawRunner.Keep(ConsoleLaws.All, law, bench.Chip.Loop, bench);
    }
}
