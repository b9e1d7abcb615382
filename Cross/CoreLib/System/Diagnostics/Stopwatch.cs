using DeviceKit.CoreLib.Runtime;

namespace System.Diagnostics;

public class Stopwatch
{
    public static readonly long Frequency = TimeSpan.TicksPerSecond;
    public static readonly bool IsHighResolution = true;

    private long _elapsed;
    private long _start;

    public Stopwatch()
    {
    }

    public bool IsRunning { get; private set; }

    public TimeSpan Elapsed => new(ElapsedTicks);

    public long ElapsedMilliseconds => ElapsedTicks / TimeSpan.TicksPerMillisecond;

    public long ElapsedTicks => _elapsed + (IsRunning ? Clock.Ticks - _start : 0);

    public static long GetTimestamp() => Clock.Ticks;

    public static TimeSpan GetElapsedTime(long startingTimestamp) => new(Clock.Ticks - startingTimestamp);

    public static TimeSpan GetElapsedTime(long startingTimestamp, long endingTimestamp) => new(endingTimestamp - startingTimestamp);

    public static Stopwatch StartNew()
    {
        var watch = new Stopwatch();
        watch.Start();
        return watch;
    }

    public void Start()
    {
        if (!IsRunning)
        {
            _start = Clock.Ticks;
            IsRunning = true;
        }
    }

    public void Stop()
    {
        _elapsed = ElapsedTicks;
        IsRunning = false;
    }

    public void Reset()
    {
        _elapsed = 0;
        IsRunning = false;
    }

    public void Restart()
    {
        Reset();
        Start();
    }
}
