namespace DeviceKit.Cross.Debugging;

/// <summary>A row of the line table as it is read.</summary>
/// <param name="Address">From here on.</param>
/// <param name="File">The path; null for the end of a sequence.</param>
/// <param name="Line">The line.</param>
internal readonly record struct FileLine(uint Address, string? File, int Line);
