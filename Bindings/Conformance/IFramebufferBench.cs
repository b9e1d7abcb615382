using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <summary>A screen under test, and an eye on it.</summary>
public interface IFramebufferBench
{
    /// <summary>The screen.</summary>
    IFramebuffer Subject { get; }

    /// <summary>What the screen shows at a place: the pixel's value as in memory, little-endian where it has several bytes; 0 or 1 on one bit.</summary>
    /// <param name="x">The column.</param>
    /// <param name="y">The row.</param>
    uint Look(int x, int y);
}
