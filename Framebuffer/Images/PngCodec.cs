using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using DeviceKit.Framebuffer.Png;

namespace DeviceKit.Framebuffer;

/// <summary>PNG, after "Portable Network Graphics Specification (Third Edition)", W3C 2025 (ISO/IEC 15948).</summary>
/// <remarks>
/// Reads every colour type, bit depth and interlace, palettes and transparency. Gamma and colour profiles are passed over; of an
/// animation, the default image is read. Writes true colour for RGB565 (with the significant bits noted), one bit of grey for monochrome, true
/// colour with alpha for RGBA.
/// </remarks>
public sealed class PngCodec : IImageCodec
{
    /// <summary>The codec.</summary>
    public static PngCodec Instance { get; } = new();

    /// <inheritdoc/>
    public string MediaType => "image/png";

    /// <inheritdoc/>
    public string FileExtension => ".png";

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> start) => start.StartsWith(PngChunk.Signature);

    /// <inheritdoc/>
    public void Encode(Surface image, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(image);
        ArgumentNullException.ThrowIfNull(destination);
        PngEncoder.Encode(image, destination);
    }

    /// <inheritdoc/>
    public bool TryDecode(ReadOnlySpan<byte> file, ImageLimits limits, [NotNullWhen(true)] out Surface? image, out ImageError error)
    {
        error = PngDecoder.Decode(file, limits, out image);
        if (error != ImageError.None)
        {
            image = null;
        }

        return image is not null;
    }
}
