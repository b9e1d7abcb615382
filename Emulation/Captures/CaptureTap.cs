using System;
using System.Collections.Generic;

namespace DeviceKit.Emulation.Captures;

/// <summary>
/// Records the frames of a <see cref="VirtualSwitch"/>: either every frame once, as it leaves its sender, on one interface a port; or both
/// directions of one port, as a capture on that station would have it.
/// </summary>
public sealed class CaptureTap : ISwitchTap
{
    private readonly VirtualSwitch _lan;
    private readonly CaptureRecorder _recorder;
    private readonly VirtualPort? _only;
    private readonly Func<VirtualPort, string> _name;
    private readonly List<int> _interfaces = [];

    /// <summary>A tap; hand it to <see cref="VirtualSwitch.AddTap"/>.</summary>
    /// <param name="lan">The switch.</param>
    /// <param name="recorder">Where to; not disposed by the tap.</param>
    /// <param name="only">The one port to record, or null for every frame once.</param>
    /// <param name="name">A port's name in the capture; null names them <c>port0</c>, <c>port1</c> …</param>
    public CaptureTap(VirtualSwitch lan, CaptureRecorder recorder, VirtualPort? only = null, Func<VirtualPort, string>? name = null)
    {
        ArgumentNullException.ThrowIfNull(lan);
        ArgumentNullException.ThrowIfNull(recorder);
        _lan = lan;
        _recorder = recorder;
        _only = only;
        _name = name ?? (static port => $"port{port.Index}");
    }

    /// <inheritdoc/>
    public void OnFrame(int port, TapDirection direction, TimeSpan timestamp, ReadOnlySpan<byte> frame)
    {
        if (_only is null ? direction == TapDirection.FromPort : port == _only.Index)
        {
            CaptureDirection seen = direction == TapDirection.FromPort ? CaptureDirection.Outbound : CaptureDirection.Inbound;
            _recorder.Record(InterfaceOf(port), seen, timestamp, frame);
        }
    }

    /// <summary>The port's interface in the capture, described when its first frame is recorded.</summary>
    private int InterfaceOf(int port)
    {
        while (_interfaces.Count <= port)
        {
            _interfaces.Add(-1);
        }

        if (_interfaces[port] < 0)
        {
            VirtualPort described = _lan.Ports[port];
            _interfaces[port] = _recorder.AddInterface(_name(described), described.MacAddress);
        }

        return _interfaces[port];
    }
}
