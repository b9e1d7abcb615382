using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace DeviceKit.Emulation.Captures;

/// <summary>Reads a capture packet by packet.</summary>
public interface ICaptureReader : IDisposable
{
    /// <summary>The interfaces described so far. pcapng may describe more on the way; classic pcap has one.</summary>
    IReadOnlyList<CaptureInterface> Interfaces { get; }

    /// <summary>The interface statistics met so far.</summary>
    IReadOnlyList<CaptureInterfaceStatistics> Statistics { get; }

    /// <summary>Reads the next packet.</summary>
    /// <param name="packet">The packet, with memory of its own.</param>
    /// <returns>False at the end of the file.</returns>
    /// <exception cref="CaptureFormatException">The file is damaged here; every later call throws the same again.</exception>
    bool TryRead([NotNullWhen(true)] out CapturePacket? packet);
}
