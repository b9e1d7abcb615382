using System;

namespace DeviceKit.Tool.Errors;

/// <summary>Ends the tool with one line: what, where, what to do.</summary>
internal sealed class ToolException : Exception
{
    public ToolException(ToolError error, string what, string where, string remedy)
        : base($"{OneLine(what)}, {OneLine(where)}, {OneLine(remedy)}") => Error = error;

    /// <summary>Which error.</summary>
    public ToolError Error { get; }

    /// <summary>The line for stderr.</summary>
    public string Line => $"devicekit: error {Error.Code}: {Message}";

    /// <summary>The line for an exception that nobody in the tool expected.</summary>
    public static ToolException OfMistake(Exception exception) =>
        ToolError.Internal.At($"{exception.GetType().Name}: {exception.Message}", exception.StackTrace?.Split('\n')[0].Trim() ?? "nowhere", "please report this line");

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
