using System;
using System.CommandLine;
using System.Linq;
using DeviceKit.Tool.Errors;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Commands;

/// <summary>`devicekit help [VERB|exit-codes]`.</summary>
internal sealed class HelpCommand : Command
{
    private const string ExitCodes = "exit-codes";

    public HelpCommand(Terminal terminal, RootCommand root)
        : base("help", "Explain a verb, or the exit codes.")
    {
        var topic = new Argument<string?>("topic") { Description = "A verb, or exit-codes.", Arity = ArgumentArity.ZeroOrOne };
        Add(topic);
        SetAction(result =>
        {
            string? name = result.GetValue(topic);
            if (name == ExitCodes)
            {
                WriteExitCodes(terminal);
                return 0;
            }

            if (name is not null && root.Subcommands.All(c => c.Name != name))
            {
                throw ToolError.Usage.At($"no help on '{name}'", "verb help", $"topics are {string.Join(", ", root.Subcommands.Select(c => c.Name).Append(ExitCodes))}");
            }

            return root.Parse(name is null ? ["--help"] : [name, "--help"]).Invoke(result.InvocationConfiguration);
        });
    }

    private static void WriteExitCodes(Terminal terminal)
    {
        terminal.WriteLine("run returns the application's own code. The tool's codes, and the errors that lead to them:");
        foreach (ExitCode code in Enum.GetValues<ExitCode>())
        {
            terminal.WriteLine("");
            terminal.WriteLine($"{(int)code,3}  {code}");
            foreach (ToolError error in ToolError.All.Where(e => e.ExitCode == code))
            {
                terminal.WriteLine($"     {error.Code}  {error.Meaning}");
            }
        }
    }
}
