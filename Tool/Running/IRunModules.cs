using System;
using System.Collections.Generic;
using DeviceKit.Emulation;
using DeviceKit.Target;

namespace DeviceKit.Tool.Running;

/// <summary>The device of one run, from its start to its end: the modules that the application gets, and what is behind them.</summary>
internal interface IRunModules : IDisposable
{
    /// <summary>The modules.</summary>
    HostDevice Device { get; }

    /// <summary>What the screen shows; null on a device without one.</summary>
    IScreenSource? Screen { get; }

    /// <summary>Runs an action on the application's loop, and makes the loop look at its condition. Thread-safe.</summary>
    void Post(Action action);

    /// <summary>Lets out what is on its way when the application is over, and keeps what is to be kept.</summary>
    /// <param name="hasEnded">False where the application was cut off.</param>
    /// <returns>What the modules did wrong, a line each.</returns>
    IReadOnlyList<string> Complete(bool hasEnded);
}
