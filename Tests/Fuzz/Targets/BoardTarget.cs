using System.Linq;
using DeviceKit.Boards;

namespace DeviceKit.Fuzz.Targets;

/// <summary>Boards as tables.</summary>
public sealed class BoardTarget() : TextTarget(CheckedIn(".board"))
{
    public override string Name => "board";

    protected override void Parse(string text)
    {
        BoardParseResult result = BoardParser.Parse("fuzz.board", text);
        CheckErrors(result.Board is not null, text, [.. result.Errors.Select(e => (e.Line, e.ToString()))]);
    }
}
