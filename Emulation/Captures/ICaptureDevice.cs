using System;
using System.Diagnostics.CodeAnalysis;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Captures;

/// <summary>
/// A place where packets are captured and sent: a file, or an interface through a capture library. The order of calls is
/// <see cref="Open"/>, then the others, then <see cref="Close"/>; the shape is SharpPcap's, so that an adapter over it is thin.
/// </summary>
public interface ICaptureDevice : IDisposable
{
    /// <summary>The device's name: an interface's, or a path.</summary>
    string Name { get; }

    /// <summary>What packets begin with; known once the device is open.</summary>
    CaptureLinkType LinkType { get; }

    /// <summary>The device's own address, where it has one.</summary>
    MacAddress? MacAddress { get; }

    /// <summary>Packets seen, sent and lost since <see cref="Open"/>.</summary>
    CaptureDeviceStatistics Statistics { get; }

    /// <summary>Opens the device.</summary>
    /// <exception cref="System.IO.IOException">The device cannot be opened.</exception>
    /// <exception cref="CaptureFormatException">The file is no capture.</exception>
    /// <exception cref="InvalidOperationException">The device is open, or was closed.</exception>
    void Open();

    /// <summary>Reads the next packet. Does not wait longer than the device's own time limit.</summary>
    /// <param name="packet">The packet when the answer is <see cref="CaptureReadStatus.Packet"/>.</param>
    /// <returns>Whether a packet came, none came in time, or none will come any more.</returns>
    /// <exception cref="CaptureFormatException">The file is damaged here.</exception>
    /// <exception cref="InvalidOperationException">The device is not open.</exception>
    CaptureReadStatus Read([MaybeNull] out CapturePacket packet);

    /// <summary>Sends one packet.</summary>
    /// <param name="packet">The bytes, beginning as <see cref="LinkType"/> says.</param>
    /// <exception cref="NotSupportedException">The device only reads.</exception>
    /// <exception cref="InvalidOperationException">The device is not open.</exception>
    void Send(ReadOnlySpan<byte> packet);

    /// <summary>Closes the device for good. Idempotent.</summary>
    void Close();
}
