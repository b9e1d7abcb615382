using System.Linq;
using DeviceKit.Boards.Chips;
using DeviceKit.Boards.Model;
using DeviceKit.Boards.Parsing;

namespace DeviceKit.Boards.Validation;

/// <summary>A pin of a header says of its GPIO what the chip says.</summary>
internal static class PinRules
{
    public static void Check(BoardDraft board)
    {
        foreach (Located<BoardPin> pin in board.Pins)
        {
            if (board.Chip?.Value is { } chip && GpioRules.Find(board, chip, pin.At, pin.Value.Gpio) is { } gpio)
            {
                CheckProperty(board, pin, "strapping", gpio.Strapping, pin.Value.Strapping, "whose level the chip reads at reset");
                CheckProperty(board, pin, "input-only", gpio.InputOnly, pin.Value.InputOnly, "which has no output driver");
                CheckProperty(board, pin, "flash", gpio.Flash, pin.Value.Flash, "which belongs to the module's flash memory");
                CheckFunctions(board, pin, gpio);
            }
        }
    }

    private static void CheckProperty(BoardDraft board, Located<BoardPin> pin, string word, bool isSo, bool isSaid, string meaning)
    {
        if (isSo && !isSaid)
        {
            board.Error(pin.At, $"pin {pin.Value.Name} is GPIO{pin.Value.Gpio}, {meaning}, and does not say so", $"write '{word}' behind the number");
        }
        else if (isSaid && !isSo)
        {
            board.Error(pin.At, $"pin {pin.Value.Name} is GPIO{pin.Value.Gpio}, which is not {word}", $"leave '{word}' out, or correct the number");
        }
    }

    private static void CheckFunctions(BoardDraft board, Located<BoardPin> pin, ChipPin gpio)
    {
        foreach (string function in pin.Value.Functions.Where(f => !gpio.Functions.Contains(f)))
        {
            board.Error(pin.At, $"GPIO{gpio.Gpio} has no function {function}", gpio.Functions.Count == 0 ? "leave it out" : $"it has {string.Join(", ", gpio.Functions)}");
        }
    }
}
