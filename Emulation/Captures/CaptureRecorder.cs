using System;
using System.IO;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Captures;

/// <summary>Records frames with the stamps of a device's clock: the sink of every tap and decorator. Used on one event loop.</summary>
public sealed class CaptureRecorder : IDisposable
{
    private readonly ICaptureWriter _writer;
    private readonly long _origin;

    /// <summary>A recorder into a writer.</summary>
    /// <param name="writer">Where to; disposed with the recorder.</param>
    /// <param name="epoch">The date at which the clock was zero, not before 1970; null stamps from 1970 on.</param>
    public CaptureRecorder(ICaptureWriter writer, DateTimeOffset? epoch = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _writer = writer;
        _origin = epoch is { } date ? CaptureTimestamp.FromDate(date).Nanoseconds : 0;
    }

    /// <summary>A recorder into a pcapng file, which appears under its name when the recorder is disposed.</summary>
    /// <param name="path">The file; an existing one is replaced.</param>
    /// <param name="epoch">The date at which the clock was zero, not before 1970; null stamps from 1970 on.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public CaptureRecorder(string path, DateTimeOffset? epoch = null)
        : this(new PcapNgWriter(path), epoch) => Path = path;

    /// <summary>The file, or null when the recorder was given a writer.</summary>
    public string? Path { get; }

    /// <summary>The frames recorded so far.</summary>
    public long Frames { get; private set; }

    /// <summary>Adds an Ethernet interface.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="mac">Its address, where it has one.</param>
    /// <param name="speed">Its speed in bits a second, where that is known.</param>
    /// <returns>Its number, for <see cref="Record"/>.</returns>
    public int AddInterface(string name, MacAddress? mac = null, ulong? speed = null) =>
        _writer.AddInterface(new CaptureInterface { Name = name, MacAddress = mac, Speed = speed });

    /// <summary>Records one frame.</summary>
    /// <param name="interface">The interface's number.</param>
    /// <param name="direction">Which way it went, seen from the interface.</param>
    /// <param name="timestamp">When, on the device's clock.</param>
    /// <param name="frame">The bytes from the destination address on, without FCS.</param>
    /// <param name="comment">A remark for people.</param>
    public void Record(int @interface, CaptureDirection direction, TimeSpan timestamp, ReadOnlySpan<byte> frame, string? comment = null)
    {
        _writer.Write(@interface, Stamp(timestamp), frame, direction, comment);
        Frames++;
    }

    /// <summary>Records an interface's numbers.</summary>
    /// <param name="interface">The interface's number.</param>
    /// <param name="timestamp">When, on the device's clock.</param>
    /// <param name="received">Frames it received.</param>
    /// <param name="dropped">Frames it dropped.</param>
    public void RecordStatistics(int @interface, TimeSpan timestamp, ulong received, ulong dropped) =>
        _writer.WriteStatistics(new CaptureInterfaceStatistics(@interface, Stamp(timestamp), received, dropped));

    /// <summary>Finishes the capture.</summary>
    public void Dispose() => _writer.Dispose();

    private CaptureTimestamp Stamp(TimeSpan timestamp) => new(_origin + CaptureTimestamp.FromTimeSpan(timestamp).Nanoseconds);
}
