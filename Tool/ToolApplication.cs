using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Tool.Commands;
using DeviceKit.Tool.Errors;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool;

/// <summary>The tool without its process: parses, runs a verb, and turns every failure into one line and an exit code.</summary>
internal sealed class ToolApplication(Terminal terminal)
{
    /// <summary>Runs one command line.</summary>
    /// <returns>The exit code.</returns>
    public int Run(string[] args)
    {
        try
        {
            return Invoke(args);
        }
        catch (ToolException e)
        {
            return Report(e);
        }
#pragma warning disable CA1031 // The last resort: everything else is a mistake of the tool's.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Report(ToolException.OfMistake(e));
        }
    }

    private int Invoke(string[] args)
    {
        // Everything behind the first -- is the application's.
        int separator = Array.IndexOf(args, "--");
        string[] own = separator < 0 ? args : args[..separator];
        string[] rest = separator < 0 ? [] : args[(separator + 1)..];
        RootCommand root = CreateCommands(rest);
        ParseResult result = root.Parse(own.Length == 0 ? ["--help"] : own);
        if (result.Errors.Count > 0)
        {
            if (result.CommandResult.Command is RootCommand && own is [{ } verb, ..] && !verb.StartsWith('-'))
            {
                throw ToolError.Usage.At($"there is no verb '{verb}'", "command line", Suggestion(root, own) ?? $"the verbs are {string.Join(", ", root.Subcommands.Select(c => c.Name))}; 'devicekit help' explains them");
            }

            string where = result.CommandResult.Command is RootCommand ? "command line" : $"verb {result.CommandResult.Command.Name}";
            throw ToolError.Usage.At(result.Errors[0].Message, where, Suggestion(root, own) ?? "run 'devicekit help' for the list");
        }

        using var help = new StringWriter();
        int code = result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = help, Error = help });
        foreach (string line in help.ToString().TrimEnd().Split('\n').Where(_ => help.GetStringBuilder().Length > 0))
        {
            terminal.WriteLine(line.TrimEnd());
        }

        return code;
    }

    private RootCommand CreateCommands(string[] rest)
    {
        // System.CommandLine's own extras (directives, --version) give way to the verbs of the design.
        var root = new RootCommand("Runs DeviceKit applications on emulated devices.");
        root.Directives.Clear();
        foreach (Option version in root.Options.Where(o => o is VersionOption).ToList())
        {
            root.Options.Remove(version);
        }

        root.Add(new RunCommand(terminal, rest));
        root.Add(new BuildCommand(terminal));
        root.Add(new ExecCommand(terminal, rest));
        root.Add(new BindCommand(terminal));
        root.Add(new BoardsCommand(terminal));
        root.Add(new VersionCommand(terminal));
        root.Add(new HelpCommand(terminal, root));
        return root;
    }

    /// <summary>"did you mean", for a verb that is one or two letters off.</summary>
    private static string? Suggestion(RootCommand root, string[] args)
    {
        Command? nearest = root.Subcommands.FirstOrDefault(c => args.Length > 0 && NearestName.Distance(c.Name, args[0]) is 1 or 2);
        return nearest is null ? null : $"did you mean 'devicekit {nearest.Name}'?";
    }

    private int Report(ToolException e)
    {
        terminal.Error.WriteLine(e.Line);
        terminal.Error.Flush();
        return (int)e.Error.ExitCode;
    }
}
