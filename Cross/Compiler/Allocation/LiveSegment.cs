namespace DeviceKit.Cross.Allocation;

/// <summary>A piece of a live range.</summary>
/// <param name="Start">The first position.</param>
/// <param name="End">The first position behind it.</param>
internal readonly record struct LiveSegment(int Start, int End);
