namespace DeviceKit.Framebuffer;

/// <summary>What is inside of an outline that crosses itself.</summary>
public enum FillRule
{
    /// <summary>Every point that the outline runs around.</summary>
    NonZero,

    /// <summary>Every point that the outline runs around an odd number of times.</summary>
    EvenOdd,
}
