using System.Collections.Generic;
using System.Linq;
using DeviceKit.Boards.Chips;
using DeviceKit.Boards.Parsing;

namespace DeviceKit.Boards.Validation;

/// <summary>A GPIO is one of the chip's.</summary>
internal static class GpioRules
{
    /// <summary>The chip's GPIO; null, and an error, when it has none of that number.</summary>
    public static ChipPin? Find(BoardDraft board, Chip chip, Word at, int gpio)
    {
        if (chip.Gpios.TryGetValue(gpio, out ChipPin? pin))
        {
            return pin;
        }

        board.Error(at, $"{chip.Id} has no GPIO{gpio}", chip.Gpios.Count == 0 ? "leave the pin out: this chip has none" : $"write one of {Ranges([.. chip.Gpios.Keys.Order()])}");
        return null;
    }

    /// <summary>Numbers as ranges: "0-19, 21-23".</summary>
    private static string Ranges(int[] numbers)
    {
        var ranges = new List<string>();
        for (int i = 0; i < numbers.Length;)
        {
            int end = i;
            while (end + 1 < numbers.Length && numbers[end + 1] == numbers[end] + 1)
            {
                end++;
            }

            ranges.Add(end == i ? $"{numbers[i]}" : $"{numbers[i]}-{numbers[end]}");
            i = end + 1;
        }

        return string.Join(", ", ranges);
    }
}
