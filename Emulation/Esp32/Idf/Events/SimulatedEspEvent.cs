using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>esp_event: the default event loop, its registrations, and its task, which calls the trampoline of IShims for each of them.</summary>
internal sealed partial class SimulatedEspEvent : IEspEvent
{
    private readonly IdfCore _core;
    private readonly HandleTable<EventRegistration> _instances;
    private readonly List<EventRegistration> _handlers = [];
    private readonly List<EventRegistration> _order = [];

    public SimulatedEspEvent(IdfCore core)
    {
        _core = core;
        _instances = new HandleTable<EventRegistration>(core);
        core.AtEnd(FindLeaks);
    }

    /// <summary>True while the default loop runs.</summary>
    public bool HasLoop { get; private set; }

    /// <inheritdoc/>
    public EspError LoopCreateDefault()
    {
        if (!_core.Tasks.RequireTask("esp_event_loop_create_default"))
        {
            return EspError.Fail;
        }

        if (HasLoop)
        {
            return EspError.InvalidState;
        }

        HasLoop = true;
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError LoopDeleteDefault()
    {
        if (!MayCall("esp_event_loop_delete_default", out EspError refusal))
        {
            return refusal;
        }

        if (_core.IsWifiSetUp)
        {
            _core.Contract.Add("event.loop-in-use", "esp_event_loop_delete_default");
        }

        HasLoop = false;
        _queue.Clear();
        _handlers.Clear();
        _order.Clear();
        _instances.RemoveAll();
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError HandlerRegister(EventBase eventBase, int eventId)
    {
        if (!MayRegister("esp_event_handler_register", eventBase, eventId, out EspError refusal))
        {
            return refusal;
        }

        EventRegistration registration = new(eventBase, eventId);
        if (!_handlers.Contains(registration))
        {
            _handlers.Add(registration);
            _order.Add(registration);
        }

        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError HandlerInstanceRegister(EventBase eventBase, int eventId, out EventHandlerInstance instance)
    {
        instance = EventHandlerInstance.Invalid;
        if (!MayRegister("esp_event_handler_instance_register", eventBase, eventId, out EspError refusal))
        {
            return refusal;
        }

        EventRegistration registration = new(eventBase, eventId);
        _order.Add(registration);
        instance = new EventHandlerInstance(_instances.Add(registration));
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError HandlerUnregister(EventBase eventBase, int eventId)
    {
        const string Call = "esp_event_handler_unregister";
        if (!MayRegister(Call, eventBase, eventId, out EspError refusal))
        {
            return refusal;
        }

        EventRegistration? found = _handlers.Find(handler => handler == new EventRegistration(eventBase, eventId));
        if (found is null)
        {
            _core.Contract.Add("event.handler", Call, $"event {eventId}");
            return EspError.Ok;
        }

        _handlers.Remove(found);
        Forget(found);
        return EspError.Ok;
    }

    /// <inheritdoc/>
    public EspError HandlerInstanceUnregister(EventBase eventBase, int eventId, EventHandlerInstance instance)
    {
        const string Call = "esp_event_handler_instance_unregister";
        if (!MayRegister(Call, eventBase, eventId, out EspError refusal))
        {
            return refusal;
        }

        if (!_instances.TryGet(instance.Value, out EventRegistration found))
        {
            _core.Contract.Add("event.instance", Call, _instances.Describe(instance.Value));
            return EspError.InvalidArg;
        }

        if (found != new EventRegistration(eventBase, eventId))
        {
            _core.Contract.Add("event.instance-mismatch", Call, $"it is of event {found.EventId}, not {eventId}");
            return EspError.InvalidArg;
        }

        _instances.TryRemove(instance.Value, out _);
        Forget(found);
        return EspError.Ok;
    }

    // Registrations are records: two of one event are equal, and still two.
    private void Forget(EventRegistration registration) => _order.RemoveAt(_order.FindIndex(other => ReferenceEquals(other, registration)));

    private bool MayCall(string call, out EspError refusal)
    {
        refusal = EspError.Fail;
        if (!_core.Tasks.RequireTask(call))
        {
            return false;
        }

        refusal = EspError.InvalidState;
        if (!HasLoop)
        {
            _core.Contract.Add("event.no-loop", call);
        }

        return HasLoop;
    }

    private bool MayRegister(string call, EventBase eventBase, int eventId, out EspError refusal)
    {
        if (!MayCall(call, out refusal))
        {
            return false;
        }

        refusal = EspError.InvalidArg;
        return !eventBase.Value.IsNull || eventId == EspEventConstants.AnyId;
    }

    private void FindLeaks()
    {
        int left = _instances.Live.Count() + _handlers.Count;
        if (left > 0)
        {
            _core.Contract.Add("event.leak", "esp_event_handler_instance_register", $"{left} left");
        }
    }
}
