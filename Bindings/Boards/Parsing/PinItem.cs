using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DeviceKit.Boards.Chips;
using DeviceKit.Boards.Model;

namespace DeviceKit.Boards.Parsing;

/// <summary>A pin of a header.</summary>
internal static class PinItem
{
    private static readonly string[] s_flags = ["strapping", "input-only", "flash"];

    public static void Read(LineCursor line, BoardDraft board)
    {
        Word name = line.Name("what the silk-screen says");
        Word number = line.Take("its GPIO");
        if (!int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int gpio))
        {
            throw new LineFault(number, $"'{number.Text}' is not a GPIO number", "write the chip's number, such as 21");
        }

        IReadOnlyList<Word> words = line.RestWords();
        string[] flags = [.. words.TakeWhile(w => w.Text != "used-by").Select(w => w.Text)];
        string[] usedBy = [.. words.Skip(flags.Length + 1).Select(w => w.Text)];
        if (words.Count > flags.Length && usedBy.Length == 0)
        {
            throw new LineFault(words[^1], "'used-by' names nobody", "write what is wired to the pin, or nothing");
        }

        foreach (Word word in words.Take(flags.Length).Where(w => !s_flags.Contains(w.Text) && !ChipTable.All.Any(c => c.Gpios.Values.Any(p => p.Functions.Contains(w.Text)))))
        {
            string[] known = [.. s_flags, "used-by", .. ChipTable.All.SelectMany(c => c.Gpios.Values).SelectMany(p => p.Functions)];
            string? nearest = NearestWord.Of(word.Text, known);
            throw new LineFault(word, $"'{word.Text}' is neither a property nor a function of a pin", nearest is null ? "write strapping, input-only, flash, a function such as adc1.6, or used-by before other words" : $"did you mean '{nearest}'?");
        }

        board.Pins.Add(new Located<BoardPin>(
            new BoardPin(name.Text, gpio, [.. flags.Except(s_flags)], flags.Contains("strapping"), flags.Contains("input-only"), flags.Contains("flash"), usedBy),
            number));
    }
}
