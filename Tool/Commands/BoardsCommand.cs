using System.CommandLine;
using DeviceKit.Tool.Boards;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Commands;

/// <summary>`devicekit boards [ID]`: the boards, or one of them whole.</summary>
internal sealed class BoardsCommand : Command
{
    public BoardsCommand(Terminal terminal)
        : base("boards", "List the boards, or print all that is known of one.")
    {
        var id = new Argument<string?>("ID") { Description = "A board; without it, a list of all.", Arity = ArgumentArity.ZeroOrOne };
        var folder = new Option<string?>("--boards") { Description = "Tables of your own: a folder of ID.board files, which count before those of the tool.", HelpName = "FOLDER" };
        var json = new Option<bool>("--json") { Description = "Print JSON, in the shape that Bindings/Boards/README.md documents." };
        Add(id);
        Add(folder);
        Add(json);
        SetAction(result => new BoardListing(terminal, result.GetValue(folder)).Print(result.GetValue(id), result.GetValue(json)));
    }
}
