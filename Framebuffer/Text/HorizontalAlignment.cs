namespace DeviceKit.Framebuffer;

/// <summary>Which part of a text's width stands at the given column.</summary>
public enum HorizontalAlignment
{
    /// <summary>Its left end.</summary>
    Left,

    /// <summary>Its middle.</summary>
    Center,

    /// <summary>Its right end.</summary>
    Right,
}
