using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace DeviceKit.Boards.Chips;

/// <summary>The chips that a table may name. Sources: ESP32 datasheet (pin list, strapping pins); ESP-IDF programming guide (GPIO); QEMU's xtensa cores.</summary>
public static class ChipTable
{
    // GPIO20 is led out on the ESP32-PICO-V3 only, and is left out.
    private const string Esp32Pins = """
        0  strapping adc2.1 touch.1
        1  uart0.tx
        2  strapping adc2.2 touch.2
        3  uart0.rx
        4  adc2.0 touch.0
        5  strapping
        6  flash
        7  flash
        8  flash
        9  flash
        10 flash
        11 flash
        12 strapping adc2.5 touch.5 jtag.tdi
        13 adc2.4 touch.4 jtag.tck
        14 adc2.6 touch.6 jtag.tms
        15 strapping adc2.3 touch.3 jtag.tdo
        16
        17
        18
        19
        21
        22
        23
        25 adc2.8 dac.1
        26 adc2.9 dac.2
        27 adc2.7 touch.7
        32 adc1.4 touch.9 xtal32k.p
        33 adc1.5 touch.8 xtal32k.n
        34 input-only adc1.6
        35 input-only adc1.7
        36 input-only adc1.0
        37 input-only adc1.1
        38 input-only adc1.2
        39 input-only adc1.3
        """;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Chip> All { get; } =
    [
        new("esp32", 2, 240_000_000, Pins(Esp32Pins), ["spi2", "spi3"], ["i2c0", "i2c1"], ["uart0", "uart1", "uart2"]),
        new("de233_fpu", 1, 40_000_000, new Dictionary<int, ChipPin>(), [], [], ["uart0", "simcall"]),
    ];

    private static Dictionary<int, ChipPin> Pins(string table) =>
        table.Split('\n', StringSplitOptions.TrimEntries).Select(Pin).ToDictionary(p => p.Gpio);

    private static ChipPin Pin(string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new ChipPin(
            int.Parse(words[0], CultureInfo.InvariantCulture),
            words.Contains("strapping"),
            words.Contains("input-only"),
            words.Contains("flash"),
            [.. words.Skip(1).Where(w => w.Contains('.', StringComparison.Ordinal))]);
    }
}
