using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>The rings, into which a test puts what C would.</summary>
internal sealed class FakeWifiShims(FakeCalls calls) : ShimsFake
{
    private static readonly EventBase s_wifiEvents = new(new Pointer32(0x3F40_2000));

    private readonly Queue<EventHandlerCall> _events = new(16);

    public Queue<WifiReceiveCall> Frames { get; } = new(64);

    public uint FramesDropped { get; set; }

    public uint EventsDropped { get; set; }

    public override EspError WifiInitDefault() => calls.Note("dk_wifi_init_default");

    public override EventBase WifiEvent() => s_wifiEvents;

    public override bool WifiReceiveTake(out WifiReceiveCall call) => Frames.TryDequeue(out call);

    public override uint WifiReceiveDropped() => FramesDropped;

    public override bool EventHandlerTake(out EventHandlerCall call) => _events.TryDequeue(out call);

    public override uint EventHandlerDropped() => EventsDropped;

    public void Put(WifiEvent happened) => _events.Enqueue(new EventHandlerCall { EventBase = s_wifiEvents, EventId = (int)happened });

    public void PutDisconnected(WifiReason reason)
    {
        EventHandlerCall call = new() { EventBase = s_wifiEvents, EventId = (int)DeviceKit.Esp32.WifiEvent.StaDisconnected, HasEventData = true };
        WifiEventStaDisconnected data = new() { Reason = reason };
        MemoryMarshal.AsBytes(new ReadOnlySpan<WifiEventStaDisconnected>(in data)).CopyTo(call.EventData);
        _events.Enqueue(call);
    }
}
