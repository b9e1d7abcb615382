using System;
using System.IO;
using Spectre.Console;

namespace DeviceKit.Tool.Output;

/// <summary>Where the tool reads and writes: data on <see cref="Output"/>, everything for people on <see cref="Error"/>.</summary>
internal sealed class Terminal
{
    /// <summary>A terminal over writers; plain text, no colour.</summary>
    public Terminal(Stream input, Stream output, TextWriter error, bool isInteractive = false, int? outputColumns = null)
    {
        OutputColumns = outputColumns;
        Input = input;
        Output = output;
        Error = error;
        People = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(error),
        });
        if (!isInteractive)
        {
            // What is piped is read by programs: no line is broken to fit a width.
            People.Profile.Width = int.MaxValue / 2;
        }
    }

    /// <summary>The width of the terminal that <see cref="Output"/> is; null when it is no terminal, or is to be plain.</summary>
    public int? OutputColumns { get; }

    /// <summary>Bytes for the device's console.</summary>
    public Stream Input { get; }

    /// <summary>Bytes from the device's console, and what was asked for.</summary>
    public Stream Output { get; }

    /// <summary>Plain lines for people.</summary>
    public TextWriter Error { get; }

    /// <summary>Formatted output for people, on <see cref="Error"/>.</summary>
    public IAnsiConsole People { get; }

    /// <summary>The process's own streams; plain where one is piped, or NO_COLOR is set (no-color.org).</summary>
    public static Terminal OfProcess()
    {
        bool noColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        int? columns = Console.IsOutputRedirected || noColor ? null : Math.Max(Console.WindowWidth, 40);
        return new Terminal(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error, !Console.IsErrorRedirected && !noColor, columns);
    }

    /// <summary>Writes one line of data.</summary>
    public void WriteLine(string line)
    {
        Output.Write(System.Text.Encoding.UTF8.GetBytes(line + "\n"));
        Output.Flush();
    }
}
