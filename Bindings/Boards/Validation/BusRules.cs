using System.Collections.Generic;
using System.Linq;
using DeviceKit.Boards.Parsing;

namespace DeviceKit.Boards.Validation;

/// <summary>Buses are the chip's, and what is on a bus names one that the table has.</summary>
internal static class BusRules
{
    public static void Check(BoardDraft board)
    {
        if (board.Chip?.Value is { } chip)
        {
            foreach (Word bus in board.SpiBuses.Select(b => b.At).Where(b => !chip.SpiBuses.Contains(b.Text)))
            {
                board.Error(bus, $"'{bus.Text}' is no SPI bus of {chip.Id}", Remedy(bus, chip.SpiBuses));
            }

            foreach (Word bus in board.I2cBuses.Select(b => b.At).Where(b => !chip.I2cBuses.Contains(b.Text)))
            {
                board.Error(bus, $"'{bus.Text}' is no I2C bus of {chip.Id}", Remedy(bus, chip.I2cBuses));
            }
        }

        foreach (DeviceDraft device in board.Devices)
        {
            if (!board.SpiBuses.Any(b => b.Value.Name == device.Bus.Text))
            {
                board.Error(device.Bus, $"device {device.Name.Text} is on '{device.Bus.Text}', which no line 'spi' has", $"write: spi {device.Bus.Text} [mosi GPIO] [miso GPIO] sclk GPIO");
            }

            if (!device.Said.Contains("cs"))
            {
                board.Error(device.Name, $"device {device.Name.Text} lacks its chip select", "write in its own line: cs GPIO");
            }
        }
    }

    private static string Remedy(Word bus, IReadOnlyList<string> buses) => buses.Count > 0 ? NearestWord.Remedy(bus.Text, [.. buses]) : "leave the line out";
}
