namespace DeviceKit.Signatures;

/// <summary>Paints a part of the screen.</summary>
public interface IBandPainter
{
    /// <summary>Sets every pixel of the band. May not wait.</summary>
    /// <param name="band">The pixels and where they stand on the screen; valid during the call only.</param>
    void Paint(FramebufferBand band);
}
