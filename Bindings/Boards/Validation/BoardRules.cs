using System.Linq;
using DeviceKit.Boards.Parsing;

namespace DeviceKit.Boards.Validation;

/// <summary>What a table must keep to as a whole.</summary>
internal static class BoardRules
{
    private static readonly string[] s_required = ["name", "chip", "target", "cpu", "memory", "console"];

    /// <summary>Checks everything; adds to the draft's errors.</summary>
    public static void Check(BoardDraft board)
    {
        var start = new Word("", 1, 1);
        if (board.Id.Length == 0 || !board.Id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            board.Error(start, $"'{board.Id}' is not a board's id", "name the file with small letters, digits and hyphens, such as lolin32.board");
        }

        foreach (string keyword in s_required.Where(k => !board.Said.Contains(k)))
        {
            board.Error(start, $"there is no line '{keyword}'", $"write: {BoardKeywords.All.First(k => k.Name == keyword).Usage}");
        }

        CpuRules.Check(board);
        MemoryRules.Check(board);
        FlashRules.Check(board);
        BusRules.Check(board);
        DisplayRules.Check(board);
        PinRules.Check(board);
        ClaimRules.Check(board);
        NameRules.Check(board);
    }
}
