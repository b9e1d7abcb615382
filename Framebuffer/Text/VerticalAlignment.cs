namespace DeviceKit.Framebuffer;

/// <summary>Which part of a text's height stands at the given row.</summary>
public enum VerticalAlignment
{
    /// <summary>The top of its first line.</summary>
    Top,

    /// <summary>The baseline of its first line: letters without a tail end above that row.</summary>
    Baseline,

    /// <summary>The middle between the first line's capital height and the last line's baseline, which is what looks centred.</summary>
    Middle,

    /// <summary>The bottom of its last line.</summary>
    Bottom,
}
