using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;

namespace DeviceKit.Framebuffer;

/// <summary>Writes and reads one image format. Implementations keep no state: one object serves everybody.</summary>
public interface IImageCodec
{
    /// <summary>The registered media type, such as image/png.</summary>
    string MediaType { get; }

    /// <summary>The usual file name extension, with its dot.</summary>
    string FileExtension { get; }

    /// <summary>Whether a file begins as this format does.</summary>
    /// <param name="start">The file's first bytes, 16 or all.</param>
    bool Recognizes(ReadOnlySpan<byte> start);

    /// <summary>Writes a picture; the same picture gives the same bytes.</summary>
    /// <param name="image">The picture, in any format.</param>
    /// <param name="destination">Where the file goes; is left open.</param>
    void Encode(Surface image, Stream destination);

    /// <summary>Reads a picture; never throws for what is in the file.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="limits">What is refused before memory is spent on it.</param>
    /// <param name="image">The picture, as <see cref="Signatures.PixelFormat.Rgba8888"/>.</param>
    /// <param name="error">Why there is none.</param>
    bool TryDecode(ReadOnlySpan<byte> file, ImageLimits limits, [NotNullWhen(true)] out Surface? image, out ImageError error);
}
