using System;
using System.Collections.Generic;
using DeviceKit.Native;
using DeviceKit.Runtime;

namespace DeviceKit.Emulation.Esp32;

/// <summary>What the parts of one simulated ESP-IDF share.</summary>
internal sealed class IdfCore
{
    // Handles look like addresses of the chip's constants, where nobody writes.
    private const uint FirstHandle = 0x3F50_0000;
    private const uint HandleSpacing = 0x10;

    private readonly List<Action> _atEnd = [];
    private readonly List<Action> _atRestart = [];
    private readonly TimeSpan _start;
    private uint _handles;

    public IdfCore(EventLoop world, SimulatedHeap heap)
    {
        World = world;
        Heap = heap;
        _start = world.Clock.Now;
        Contract = new ContractLog(() => SinceStart);
        Tasks = new IdfTasks(world, Contract);
        Queues = new IdfQueues(this);
        Shims = new SimulatedShims(this);
    }

    /// <summary>The loop of everything outside the application's task.</summary>
    public EventLoop World { get; }

    /// <summary>The world's time.</summary>
    public TimeSpan Now => World.Clock.Now;

    /// <summary>The time since the chip started.</summary>
    public TimeSpan SinceStart => World.Clock.Now - _start;

    /// <summary>The chip's heap.</summary>
    public SimulatedHeap Heap { get; }

    /// <summary>The wrong uses.</summary>
    public ContractLog Contract { get; }

    /// <summary>Contexts and blocking.</summary>
    public IdfTasks Tasks { get; }

    /// <summary>FreeRTOS's queues, those of drivers among them.</summary>
    public IdfQueues Queues { get; }

    /// <summary>The semaphore and the rings.</summary>
    public SimulatedShims Shims { get; }

    /// <summary>Ticks of FreeRTOS since the chip started; wraps around.</summary>
    public uint TickCount => unchecked((uint)((Now.Ticks / IdfTasks.Tick) - (_start.Ticks / IdfTasks.Tick)));

    /// <summary>True from nvs_flash_init to nvs_flash_deinit; WiFi keeps its calibration there.</summary>
    public bool NvsIsReady { get; set; }

    /// <summary>True from esp_wifi_init to esp_wifi_deinit.</summary>
    public bool IsWifiSetUp { get; set; }

    /// <summary>True once the application has restarted the chip.</summary>
    public bool HasRestarted => Tasks.HasRestarted;

    /// <summary>An address that no other handle of this chip has.</summary>
    public Pointer32 NextHandle() => new(FirstHandle + (_handles++ * HandleSpacing));

    /// <summary>Registers a look at what was left, for the end: leaks are violations.</summary>
    public void AtEnd(Action check) => _atEnd.Add(check);

    /// <summary>Registers a look at what a restart loses.</summary>
    public void AtRestart(Action check) => _atRestart.Add(check);

    /// <summary>The chip starts anew, and everything that was not given back is free again.</summary>
    public void Restart()
    {
        _atRestart.ForEach(check => check());
        Tasks.HasRestarted = true;
        _atEnd.Clear();
    }

    /// <summary>Looks at what was left, once.</summary>
    public void End()
    {
        foreach (Action check in _atEnd)
        {
            check();
        }

        _atEnd.Clear();
    }
}
