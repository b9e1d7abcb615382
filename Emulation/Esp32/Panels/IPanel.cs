using System;
using System.Collections.Generic;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A display controller with its glass, as the bus sees it.</summary>
/// <remarks>
/// A panel has no clock: whoever drives it says when each byte has come, so that the time a blocking call takes counts too. Times do not
/// go back.
/// </remarks>
public interface IPanel : IScreenSource
{
    /// <summary>The controller's name, such as ST7789.</summary>
    string Name { get; }

    /// <summary>The wrong uses so far, oldest first.</summary>
    IReadOnlyList<PanelViolation> Violations { get; }

    /// <summary>The bytes that came so far, commands and data.</summary>
    long BytesReceived { get; }

    /// <summary>What the panel shows now.</summary>
    PanelPicture Picture { get; }

    /// <summary>The reset line was pulled and released.</summary>
    /// <param name="at">When it was released.</param>
    void Reset(TimeSpan at);

    /// <summary>Bytes came with the D/C line low.</summary>
    /// <param name="bytes">A command, and for the SSD1306 its parameters.</param>
    /// <param name="at">When the last of them had come.</param>
    void WriteCommand(ReadOnlySpan<byte> bytes, TimeSpan at);

    /// <summary>Bytes came with the D/C line high.</summary>
    /// <param name="bytes">Parameters or pixels.</param>
    /// <param name="at">When the last of them had come.</param>
    void WriteData(ReadOnlySpan<byte> bytes, TimeSpan at);

    /// <summary>The controller is read from, after a command that reads.</summary>
    /// <param name="bytes">Where to; what the model does not know is zero.</param>
    /// <param name="at">When.</param>
    void Read(Span<byte> bytes, TimeSpan at);

    /// <summary>Nothing more belongs to the last command: its parameters are counted now, not at the next command.</summary>
    /// <param name="at">When.</param>
    void EndCommand(TimeSpan at);
}
