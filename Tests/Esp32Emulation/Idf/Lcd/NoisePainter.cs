using DeviceKit.Framebuffer;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

/// <summary>Paints every pixel in a colour that its place and a key give.</summary>
internal sealed class NoisePainter(uint key) : IBandPainter
{
    private readonly Rasterizer _rasterizer = new();

    public void Paint(FramebufferBand band)
    {
        Canvas canvas = new(band, _rasterizer);
        for (int y = band.Bounds.Y; y < band.Bounds.Bottom; y++)
        {
            for (int x = band.Bounds.X; x < band.Bounds.Right; x++)
            {
                uint hash = (((uint)x * 0x9E37_79B1) ^ ((uint)y * 0x85EB_CA77) ^ key) * 0xC2B2_AE3D;
                canvas.SetPixel(x, y, Color.FromRgb(band.Format == PixelFormat.Monochrome ? (hash >> 31) * 0xFFFFFF : hash >> 8));
            }
        }
    }
}
