using DeviceKit.Framebuffer;

namespace DeviceKit.Emulation;

/// <summary>Something that shows a picture which can be looked at.</summary>
public interface IScreenSource
{
    /// <summary>A copy of what is shown now.</summary>
    Surface Capture();
}
