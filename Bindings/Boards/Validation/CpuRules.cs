using System.Linq;
using DeviceKit.Boards.Chips;
using DeviceKit.Boards.Model;
using DeviceKit.Boards.Parsing;

namespace DeviceKit.Boards.Validation;

/// <summary>Clock, cores and console are the chip's.</summary>
internal static class CpuRules
{
    public static void Check(BoardDraft board)
    {
        if (board.Chip?.Value is not { } chip)
        {
            return;
        }

        if (board.Cpu is { } cpu && cpu.Value.Cores > chip.Cores)
        {
            board.Error(cpu.At, $"{chip.Id} has not {cpu.Value.Cores} cores", $"write at most {chip.Cores}");
        }

        if (board.Cpu is { } clock && clock.Value.Hertz > chip.MaximumHertz)
        {
            board.Error(clock.At, $"{chip.Id} does not run at {clock.Value.Hertz / 1_000_000}MHz", $"write at most {chip.MaximumHertz / 1_000_000}MHz");
        }

        if (board.Console is { } console)
        {
            CheckConsole(board, chip, console);
        }
    }

    private static void CheckConsole(BoardDraft board, Chip chip, Located<BoardConsole> console)
    {
        if (!chip.ConsolePorts.Contains(console.Value.Port))
        {
            board.Error(console.At, $"'{console.Value.Port}' is no console port of {chip.Id}", NearestWord.Remedy(console.Value.Port, [.. chip.ConsolePorts]));
        }
        else if (chip.Gpios.Count > 0 && (console.Value.Transmit is null || console.Value.Receive is null))
        {
            board.Error(console.At, $"the console on {console.Value.Port} lacks its pins", "write: tx GPIO rx GPIO");
        }
    }
}
