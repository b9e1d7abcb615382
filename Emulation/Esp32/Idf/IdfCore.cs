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
    private readonly TimeSpan _start;
    private uint _handles;

    public IdfCore(EventLoop world, SimulatedHeap heap)
    {
        World = world;
        Heap = heap;
        _start = world.Clock.Now;
        Contract = new ContractLog(() => SinceStart);
        Tasks = new IdfTasks(world, Contract);
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

    /// <summary>The semaphore and the rings.</summary>
    public SimulatedShims Shims { get; }

    /// <summary>Whether nvs_flash_init has been called: drivers keep their calibration there. Whoever simulates NVS sets it.</summary>
    public Func<bool> IsNvsReady { get; set; } = static () => true;

    /// <summary>An address that no other handle of this chip has.</summary>
    public Pointer32 NextHandle() => new(FirstHandle + (_handles++ * HandleSpacing));

    /// <summary>Registers a look at what was left, for the end: leaks are violations.</summary>
    public void AtEnd(Action check) => _atEnd.Add(check);

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
