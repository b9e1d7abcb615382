using System;
using System.Linq;
using DeviceKit.Boards.Chips;
using DeviceKit.Boards.Parsing;

namespace DeviceKit.Boards.Validation;

/// <summary>What is wired to a GPIO can be wired there, and is alone there unless it says otherwise.</summary>
internal static class ClaimRules
{
    public static void Check(BoardDraft board)
    {
        foreach (PinClaim claim in board.Claims)
        {
            if (board.Chip?.Value is { } chip && GpioRules.Find(board, chip, claim.At, claim.Use.Gpio) is { } gpio)
            {
                CheckRole(board, claim, gpio);
            }
        }

        foreach (IGrouping<int, PinClaim> claims in board.Claims.GroupBy(c => c.Use.Gpio).Where(g => g.Count() > 1))
        {
            PinClaim first = claims.First();
            foreach (PinClaim claim in claims.Where(c => !c.Use.Shared))
            {
                PinClaim other = claim == first ? claims.ElementAt(1) : first;
                board.Error(claim.At, $"GPIO{claims.Key} of {claim.Owner} is also that of {other.Owner} (line {other.At.Line})", "correct one of the numbers, or write 'shared' behind each");
            }
        }
    }

    private static void CheckRole(BoardDraft board, PinClaim claim, ChipPin gpio)
    {
        string number = $"GPIO{gpio.Gpio}";
        if (gpio.Flash)
        {
            board.Error(claim.At, $"{number} of {claim.Owner} belongs to the module's flash memory", "write another GPIO");
        }
        else if (gpio.InputOnly && (claim.Role is PinRole.Output or PinRole.AnalogOutput))
        {
            board.Error(claim.At, $"{number} of {claim.Owner} cannot be driven: it is an input only", "write a GPIO below 34");
        }
        else if (claim.Role == PinRole.AnalogInput && !gpio.Functions.Any(f => f.StartsWith("adc", StringComparison.Ordinal)))
        {
            board.Error(claim.At, $"{number} of {claim.Owner} measures no voltage", "write a GPIO with an adc function");
        }
        else if (claim.Role == PinRole.AnalogOutput && !gpio.Functions.Any(f => f.StartsWith("dac", StringComparison.Ordinal)))
        {
            board.Error(claim.At, $"{number} of {claim.Owner} sets no voltage", "write GPIO25 or GPIO26, or the direction 'out'");
        }
    }
}
