using System;
using System.IO;

namespace DeviceKit.Framebuffer;

/// <summary>Shorter ways to call a codec.</summary>
public static class ImageCodecExtensions
{
    /// <summary>Reads a picture or throws.</summary>
    /// <param name="codec">The format.</param>
    /// <param name="file">The whole file.</param>
    /// <returns>The picture, as <see cref="Signatures.PixelFormat.Rgba8888"/>.</returns>
    /// <exception cref="ImageFormatException">The file is not a picture of this format, or larger than the default limits.</exception>
    public static Surface Decode(this IImageCodec codec, ReadOnlySpan<byte> file)
    {
        ArgumentNullException.ThrowIfNull(codec);
        if (!codec.TryDecode(file, ImageLimits.Default, out Surface? image, out ImageError error))
        {
            ImageThrowHelper.Throw(error, codec.MediaType);
        }

        return image;
    }

    /// <summary>Writes a picture to memory.</summary>
    /// <param name="codec">The format.</param>
    /// <param name="image">The picture.</param>
    /// <returns>The whole file.</returns>
    public static byte[] Encode(this IImageCodec codec, Surface image)
    {
        ArgumentNullException.ThrowIfNull(codec);
        using MemoryStream file = new();
        codec.Encode(image, file);
        return file.ToArray();
    }
}
