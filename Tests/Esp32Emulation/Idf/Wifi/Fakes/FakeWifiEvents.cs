using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>An event loop that only notes who registers.</summary>
internal sealed class FakeWifiEvents(FakeCalls calls) : EspEventFake
{
    public override EspError LoopCreateDefault() => calls.Note("esp_event_loop_create_default");

    public override EspError HandlerInstanceRegister(EventBase eventBase, int eventId, out EventHandlerInstance instance)
    {
        EspError result = calls.Note($"esp_event_handler_instance_register {eventId}");
        instance = result.IsSuccess() ? new EventHandlerInstance(new Pointer32(0x3FFC_0000)) : EventHandlerInstance.Invalid;
        return result;
    }

    public override EspError HandlerInstanceUnregister(EventBase eventBase, int eventId, EventHandlerInstance instance) =>
        calls.Note("esp_event_handler_instance_unregister");
}
