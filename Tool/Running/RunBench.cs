using System;
using DeviceKit.Runtime;
using DeviceKit.Target;
using DeviceKit.Tool.Commands;
using DeviceKit.Tool.Output;

namespace DeviceKit.Tool.Running;

/// <summary>The emulated device of one run, with everything around it that the options ask for.</summary>
internal sealed class RunBench : IDisposable
{
    public RunBench(RunOptions options, Terminal terminal, OutputFiles files) => throw new NotImplementedException();

    public EventLoop Loop => Device.Loop;

    public HostDevice Device { get; }

    /// <summary>Makes the loop look at its condition. Thread-safe.</summary>
    public void Wake() => Post(static () => { });

    /// <summary>Runs an action on the loop. Thread-safe.</summary>
    public void Post(Action action) => Loop.Post(static state => ((Action)state!)(), action);

    /// <summary>Writes the screenshot and closes the files.</summary>
    public static void Finish()
    {
    }

    public void Dispose()
    {
    }
}
