using System.CommandLine;
using System.Linq;
using DeviceKit.Cross;
using DeviceKit.Tool.Building;
using DeviceKit.Tool.Errors;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Commands;

/// <summary>`devicekit build`: an application to an image of a board.</summary>
internal sealed class BuildCommand : Command
{
    private const int LeastHeap = 4 * 1024;
    private const int LeastStack = 1024;

    private readonly Argument<string> _application = new("APP|PROJECT") { Description = "The application's .dll, what it needs beside it; or its .csproj or folder, which is built first." };
    private readonly Option<string> _board = new("--board") { Description = "The board: see 'devicekit boards'.", HelpName = "ID", Required = true };
    private readonly Option<string> _output = new("-o", "--output") { Description = "Where the image is written.", HelpName = "FILE", Required = true };
    private readonly Option<string?> _map = new("--map") { Description = "Write what is where in the image, and why.", HelpName = "FILE" };
    private readonly Option<bool> _stats = new("--stats") { Description = "Print the sizes of the image's sections." };
    private readonly Option<bool> _traces = new("--traces") { Description = "Put names and lines for stack traces into the image: not there yet, and refused. They are addresses, which 'devicekit exec' turns into names." };
    private readonly Option<string> _heap = new("--heap") { Description = "The memory of objects.", HelpName = "SIZE", DefaultValueFactory = _ => "64K" };
    private readonly Option<string> _stack = new("--stack") { Description = "The memory of calls.", HelpName = "SIZE", DefaultValueFactory = _ => "16K" };
    private readonly (Option<bool> Option, OptimizationLevel Level)[] _levels =
    [
        (new("-O0") { Description = "Do not optimise." }, OptimizationLevel.None),
        (new("-O1") { Description = "Optimise what takes little time." }, OptimizationLevel.Quick),
        (new("-O2") { Description = "Optimise for speed: the default." }, OptimizationLevel.Speed),
        (new("-Os") { Description = "Optimise for size." }, OptimizationLevel.Size),
    ];

    public BuildCommand(Terminal terminal)
        : base("build", "Compile an application to an image of a board.")
    {
        Add(_application);
        foreach (Option option in new Option[] { _board, _output, _map, _stats, _traces, _heap, _stack }.Concat(_levels.Select(l => l.Option)))
        {
            Add(option);
        }

        SetAction(result => new BuildSession(Read(result), terminal).Run());
    }

    private BuildOptions Read(ParseResult result) => new()
    {
        Application = result.GetRequiredValue(_application),
        Board = result.GetRequiredValue(_board),
        Output = result.GetRequiredValue(_output),
        Map = result.GetValue(_map),
        Stats = result.GetValue(_stats),
        Traces = result.GetValue(_traces),
        HeapSize = ByteSize.Parse(result.GetValue(_heap) ?? "", "--heap", LeastHeap),
        StackSize = ByteSize.Parse(result.GetValue(_stack) ?? "", "--stack", LeastStack),
        Level = Level(result),
    };

    private OptimizationLevel Level(ParseResult result)
    {
        OptimizationLevel[] levels = [.. _levels.Where(l => result.GetValue(l.Option)).Select(l => l.Level)];
        return levels.Length switch
        {
            0 => OptimizationLevel.Speed,
            1 => levels[0],
            _ => throw ToolError.Usage.At("more than one of -O0, -O1, -O2 and -Os", "verb build", "name one"),
        };
    }
}
