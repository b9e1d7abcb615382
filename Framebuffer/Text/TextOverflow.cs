namespace DeviceKit.Framebuffer;

/// <summary>What happens to a line that is wider than its box.</summary>
public enum TextOverflow
{
    /// <summary>It is cut at the box's edge.</summary>
    Clip,

    /// <summary>It ends early, with an ellipsis.</summary>
    Ellipsis,

    /// <summary>It goes on in the next line, at a space where there is one.</summary>
    Wrap,
}
