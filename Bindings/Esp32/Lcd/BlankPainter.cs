using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>Paints black, or what is not lit: a controller's memory holds noise after power-on.</summary>
internal sealed class BlankPainter : IBandPainter
{
    public void Paint(FramebufferBand band) => band.Pixels.Clear();
}
