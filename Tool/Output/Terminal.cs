using System;
using System.IO;
using Spectre.Console;

namespace DeviceKit.Tool.Output;

/// <summary>Where the tool reads and writes: data on <see cref="Output"/>, everything for people on <see cref="Error"/>.</summary>
internal sealed class Terminal
{
    /// <summary>A terminal over writers; plain text, no colour.</summary>
    public Terminal(Stream input, Stream output, TextWriter error, bool isInteractive = false)
    {
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

    /// <summary>Bytes for the device's console.</summary>
    public Stream Input { get; }

    /// <summary>Bytes from the device's console, and what was asked for.</summary>
    public Stream Output { get; }

    /// <summary>Plain lines for people.</summary>
    public TextWriter Error { get; }

    /// <summary>Formatted output for people, on <see cref="Error"/>.</summary>
    public IAnsiConsole People { get; }

    /// <summary>The process's own streams; plain when stderr is piped or NO_COLOR is set (no-color.org).</summary>
    public static Terminal OfProcess()
    {
        bool plain = Console.IsErrorRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error, !plain);
    }

    /// <summary>Writes one line of data.</summary>
    public void WriteLine(string line)
    {
        Output.Write(System.Text.Encoding.UTF8.GetBytes(line + "\n"));
        Output.Flush();
    }
}
