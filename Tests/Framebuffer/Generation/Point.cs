namespace DeviceKit.Framebuffer.Tests.Generation;

/// <summary>A point of a description, in its own units or in pixels. Only + - * / and comparison are used on it: the same bits everywhere.</summary>
internal readonly record struct Point(double X, double Y)
{
    internal Point Offset(double x, double y) => new(X + x, Y + y);

    internal Point Scale(double by) => new(X * by, Y * by);

    internal static Point Between(Point from, Point to, double amount) =>
        new(from.X + ((to.X - from.X) * amount), from.Y + ((to.Y - from.Y) * amount));
}
