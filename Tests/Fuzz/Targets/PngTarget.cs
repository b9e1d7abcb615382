using System;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;

namespace DeviceKit.Fuzz.Targets;

/// <summary>The PNG decoder.</summary>
public sealed class PngTarget() : BytesTarget(Valid(PixelFormat.Rgb565), Valid(PixelFormat.Rgba8888))
{
    private static readonly ImageLimits s_limits = new(256, 256, 256 * 256);

    public override string Name => "png";

    public override void Parse(ReadOnlySpan<byte> input)
    {
        if (PngCodec.Instance.TryDecode(input, s_limits, out Surface? image, out ImageError error) == (image is null || error != ImageError.None))
        {
            throw new InvalidOperationException($"Neither a picture nor an error, or both: {error}.");
        }
    }

    private static byte[] Valid(PixelFormat format) => PngCodec.Instance.Encode(new Surface(17, 5, format));
}
