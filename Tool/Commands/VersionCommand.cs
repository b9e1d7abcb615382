using System.CommandLine;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Commands;

/// <summary>`devicekit version`: the tool's version on stdout.</summary>
internal sealed class VersionCommand : Command
{
    public VersionCommand(Terminal terminal)
        : base("version", "Print the tool's version.") =>
        SetAction(_ => terminal.WriteLine(typeof(VersionCommand).Assembly.GetName().Version!.ToString(3)));
}
