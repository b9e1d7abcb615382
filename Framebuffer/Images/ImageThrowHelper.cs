using System.Diagnostics.CodeAnalysis;

namespace DeviceKit.Framebuffer;

/// <summary>The only place that turns a reason into words.</summary>
internal static class ImageThrowHelper
{
    [DoesNotReturn]
    internal static void Throw(ImageError error, string mediaType) => throw new ImageFormatException(error, mediaType + ": " + Describe(error));

    private static string Describe(ImageError error) => error switch
    {
        ImageError.NotThisFormat => "the file begins as another format does.",
        ImageError.Truncated => "the file ends early.",
        ImageError.BadChecksum => "a part's check value is wrong.",
        ImageError.BadHeader => "size, depth or colour type are impossible.",
        ImageError.BadStructure => "parts are missing, repeated or in the wrong order.",
        ImageError.BadPalette => "the palette is missing or too short.",
        ImageError.BadTransparency => "the transparency does not fit the colour type.",
        ImageError.BadCompression => "the compressed data is damaged.",
        ImageError.BadFilter => "a row names a filter that does not exist.",
        ImageError.Unsupported => "the file needs a feature that is not supported.",
        _ => "the picture is larger than the limits.",
    };
}
