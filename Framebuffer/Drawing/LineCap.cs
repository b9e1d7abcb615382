namespace DeviceKit.Framebuffer;

/// <summary>How a line ends.</summary>
public enum LineCap
{
    /// <summary>Straight through the end point.</summary>
    Butt,

    /// <summary>Half the width beyond the end point.</summary>
    Square,

    /// <summary>A half disc around the end point.</summary>
    Round,
}
