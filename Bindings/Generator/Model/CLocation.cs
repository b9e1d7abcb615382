namespace DeviceKit.Generator.Model;

/// <summary>A place in a header.</summary>
/// <param name="File">The path as it was included, below its include folder: <c>driver/uart.h</c>.</param>
/// <param name="Line">From 1.</param>
public sealed record CLocation(string File, int Line)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}";
}
