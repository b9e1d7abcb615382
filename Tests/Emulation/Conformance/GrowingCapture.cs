using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using DeviceKit.Emulation.Captures;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>
/// A capture without an end: what was appended, one packet every 10 ms, else a packet that is too short for any netif. A capture that ended
/// could not take a law's next frame.
/// </summary>
internal sealed class GrowingCapture : ICaptureReader
{
    private static readonly TimeSpan s_distance = TimeSpan.FromMilliseconds(10);

    private readonly Queue<ReadOnlyMemory<byte>> _appended = new();
    private TimeSpan _time;

    public IReadOnlyList<CaptureInterface> Interfaces { get; } = [new CaptureInterface()];

    public IReadOnlyList<CaptureInterfaceStatistics> Statistics => [];

    public void Append(ReadOnlyMemory<byte> frame) => _appended.Enqueue(frame.ToArray());

    public bool TryRead([NotNullWhen(true)] out CapturePacket? packet)
    {
        _time += s_distance;
        packet = new CapturePacket(0, CaptureTimestamp.FromTimeSpan(_time), _appended.TryDequeue(out ReadOnlyMemory<byte> frame) ? frame : new byte[1]);
        return true;
    }

    public void Dispose() => _appended.Clear();
}
