using System;
using DeviceKit.Conformance;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>A memory screen, or a wrapper over one.</summary>
internal sealed class ScreenBench(MemoryScreen screen, IFramebuffer? subject = null) : IFramebufferBench
{
    public IFramebuffer Subject => subject ?? screen;

    public uint Look(int x, int y)
    {
        Surface shown = screen.Capture();
        ReadOnlySpan<byte> row = shown.Row(y);
        switch (shown.Format)
        {
            case PixelFormat.Monochrome:
                return (uint)((row[x >> 3] >> (7 - (x & 7))) & 1);
            case PixelFormat.Rgba8888:
                return BitConverter.ToUInt32(row.Slice(x * 4, 4));
            default:
                return BitConverter.ToUInt16(row.Slice(x * 2, 2));
        }
    }
}
