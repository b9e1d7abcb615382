using System;
using System.Diagnostics;

namespace DeviceKit.Benchmarks.Contestants;

/// <summary>Wall and CPU time of a contestant's run.</summary>
internal sealed class RunClock
{
    private long _started;
    private Environment.ProcessCpuUsage _before;

    public bool IsRunning { get; private set; }

    public void Start()
    {
        IsRunning = true;
        _before = Environment.CpuUsage;
        _started = Stopwatch.GetTimestamp();
    }

    public ContestantResult Stop(long count)
    {
        double seconds = Stopwatch.GetElapsedTime(_started).TotalSeconds;
        Environment.ProcessCpuUsage after = Environment.CpuUsage;
        IsRunning = false;
        return new ContestantResult(
            count, seconds, (after.UserTime - _before.UserTime).TotalSeconds, (after.PrivilegedTime - _before.PrivilegedTime).TotalSeconds);
    }
}
