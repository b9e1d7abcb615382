namespace DeviceKit.Boards.Parsing;

/// <summary>A word of a table.</summary>
/// <param name="Text">Without blanks.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
internal readonly record struct Word(string Text, int Line, int Column);
