using System.IO;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace DeviceKit.Tool.Output;

/// <summary>Tables for stdout: with lines and bold heads on a terminal, blanks between columns elsewhere.</summary>
internal static class TableText
{
    /// <summary>An empty table.</summary>
    /// <param name="columns">The terminal's width; null for plain text.</param>
    /// <param name="heads">The columns' heads; none for a table without.</param>
    public static Table Create(int? columns, params string[] heads)
    {
        var table = new Table { Border = columns is null ? TableBorder.None : TableBorder.Rounded, ShowHeaders = heads.Length > 0 };
        foreach (string head in heads)
        {
            // Where the terminal is narrow, what names the row stays whole.
            table.AddColumn(new TableColumn(new Text(head, new Style(decoration: Decoration.Bold))) { NoWrap = table.Columns.Count == 0 });
        }

        return table;
    }

    /// <summary>A cell of plain text, whatever it holds.</summary>
    public static IRenderable Cell(string text) => new Text(text);

    /// <summary>What is rendered, as lines without blanks at their ends and without a line end behind the last.</summary>
    public static string Render(IRenderable renderable, int? columns)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = columns is null ? AnsiSupport.No : AnsiSupport.Yes,
            ColorSystem = columns is null ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });

        // What is piped is read by programs: no line is broken to fit a width.
        console.Profile.Width = columns ?? int.MaxValue / 2;
        console.Write(renderable);
        return string.Join('\n', writer.ToString().TrimEnd('\n').Split('\n').Select(l => l.TrimEnd()));
    }
}
