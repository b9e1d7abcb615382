namespace DeviceKit.Boards;

/// <summary>One thing that is wrong in a table.</summary>
/// <param name="Path">The table's file, as it was given.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in characters.</param>
/// <param name="What">What is wrong, as a phrase without a full stop.</param>
/// <param name="Remedy">What to write instead.</param>
public sealed record BoardError(string Path, int Line, int Column, string What, string Remedy)
{
    /// <summary>PATH:LINE:COLUMN.</summary>
    public string Where => $"{Path}:{Line}:{Column}";

    /// <inheritdoc/>
    public override string ToString() => $"{What}, {Where}, {Remedy}";
}
