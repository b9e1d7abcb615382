using DeviceKit.Signatures;

namespace TestApplication;

/// <summary>Paints every pixel the same.</summary>
internal sealed class OneColour : IBandPainter
{
    public void Paint(FramebufferBand band) => band.Pixels.Fill(0x55);
}
