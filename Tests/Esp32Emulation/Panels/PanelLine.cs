using System;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Panels;

/// <summary>Drives a panel as a driver would, with a time of its own.</summary>
internal sealed class PanelLine
{
    private readonly IPanel _panel;

    public PanelLine(IPanel panel) => _panel = panel;

    public TimeSpan Now { get; private set; } = TimeSpan.FromSeconds(1);

    public PanelLine Wait(double milliseconds)
    {
        Now += TimeSpan.FromMilliseconds(milliseconds);
        return this;
    }

    public PanelLine Send(byte command, params byte[] parameters)
    {
        _panel.WriteCommand([command], Now);
        if (parameters.Length > 0)
        {
            _panel.WriteData(parameters, Now);
        }

        return this;
    }

    /// <summary>The shortest start-up that is right: awake, 16 bits, on.</summary>
    public PanelLine Start() => Send(0x11).Wait(120).Send(0x3A, 0x55).Send(0x29);

    public PanelLine Window(int left, int top, int right, int bottom) => Send(0x2A, Words(left, right)).Send(0x2B, Words(top, bottom));

    /// <summary>Draws a picture of RGB565 with its upper left corner at a pixel, high bytes first.</summary>
    public PanelLine Draw(Surface picture, int x = 0, int y = 0) =>
        Window(x, y, x + picture.Width - 1, y + picture.Height - 1).Send(0x2C, picture.ConvertTo(PixelFormat.Rgb565BigEndian).Pixels.ToArray());

    public static byte[] Words(params int[] values)
    {
        byte[] bytes = new byte[values.Length * 2];
        for (int i = 0; i < values.Length; i++)
        {
            bytes[2 * i] = (byte)(values[i] >> 8);
            bytes[(2 * i) + 1] = (byte)values[i];
        }

        return bytes;
    }
}
