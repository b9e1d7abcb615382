namespace DeviceKit.Framebuffer;

/// <summary>The lowest and the highest value of something, such as a day's temperature, as scaled integers.</summary>
/// <param name="Low">The lowest.</param>
/// <param name="High">The highest; not below <paramref name="Low"/>.</param>
public readonly record struct ChartRange(int Low, int High);
