using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Framebuffer;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

/// <summary>A panel that writes down what it is told: a line a command, with its parameters, in hexadecimal.</summary>
internal sealed class ScribePanel(IPanel panel) : IPanel
{
    private readonly List<string> _lines = [];

    /// <summary>The commands so far.</summary>
    public IReadOnlyList<string> Lines => _lines;

    public string Name => panel.Name;

    public IReadOnlyList<PanelViolation> Violations => panel.Violations;

    public long BytesReceived => panel.BytesReceived;

    public PanelPicture Picture => panel.Picture;

    /// <summary>The commands since the last time.</summary>
    public string[] TakeLines()
    {
        string[] taken = [.. _lines];
        _lines.Clear();
        return taken;
    }

    public void Reset(TimeSpan at)
    {
        _lines.Add("reset");
        panel.Reset(at);
    }

    public void WriteCommand(ReadOnlySpan<byte> bytes, TimeSpan at)
    {
        _lines.Add(Convert.ToHexString(bytes));
        panel.WriteCommand(bytes, at);
    }

    public void WriteData(ReadOnlySpan<byte> bytes, TimeSpan at)
    {
        _lines[^1] += bytes.Length > 16 ? $" {bytes.Length} bytes" : $" {string.Join(' ', bytes.ToArray().Select(value => $"{value:X2}"))}";
        panel.WriteData(bytes, at);
    }

    public void Read(Span<byte> bytes, TimeSpan at) => panel.Read(bytes, at);

    public void EndCommand(TimeSpan at) => panel.EndCommand(at);

    public Surface Capture() => panel.Capture();
}
