using System.CommandLine;
using DeviceKit.Tool.Executing;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Commands;

/// <summary>`devicekit exec`: an image in QEMU.</summary>
internal sealed class ExecCommand : Command
{
    public ExecCommand(Terminal terminal, string[] applicationArguments)
        : base("exec", "Run an image that 'devicekit build' wrote, in QEMU. Arguments behind -- are the application's.")
    {
        var image = new Argument<string>("IMAGE") { Description = "The image: its note says for which board it is." };
        var timeout = new Option<string?>("--timeout") { Description = "End with code 124 after this wall time.", HelpName = "TIME" };
        var boards = new Option<string?>("--boards") { Description = "Tables of your own: a folder of ID.board files, which count before those of the tool.", HelpName = "FOLDER" };
        Add(image);
        Add(timeout);
        Add(boards);
        SetAction(result => new ExecSession(result.GetRequiredValue(image), applicationArguments, Duration.Parse(result.GetValue(timeout), "--timeout"), result.GetValue(boards), terminal).Run());
    }
}
