using System;

namespace DeviceKit.Framebuffer;

/// <summary>A file is not a picture of the format that was asked for.</summary>
public sealed class ImageFormatException : Exception
{
    /// <summary>A failure for a reason.</summary>
    /// <param name="error">Why.</param>
    /// <param name="message">For people.</param>
    public ImageFormatException(ImageError error, string message)
        : base(message)
    {
        Error = error;
    }

    /// <summary>Why.</summary>
    public ImageError Error { get; }
}
