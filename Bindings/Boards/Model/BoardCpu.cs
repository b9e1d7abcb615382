namespace DeviceKit.Boards.Model;

/// <summary>The processor on the board.</summary>
/// <param name="Hertz">The clock that it runs at.</param>
/// <param name="Cores">How many cores there are.</param>
public sealed record BoardCpu(long Hertz, int Cores);
