namespace DeviceKit.Signatures;

/// <summary>The size of a console in character cells.</summary>
/// <param name="Columns">Cells in a line.</param>
/// <param name="Rows">Lines.</param>
public readonly record struct ConsoleSize(int Columns, int Rows);
