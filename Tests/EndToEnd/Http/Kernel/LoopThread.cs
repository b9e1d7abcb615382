using System;
using System.Threading;
using DeviceKit.Runtime;

namespace DeviceKit.EndToEnd.Tests.Http.Kernel;

/// <summary>A loop on a thread of its own, for the servers of a test.</summary>
internal sealed class LoopThread : IDisposable
{
    private readonly RealTimeLoopHost _host = new();
    private readonly Thread _thread;
    private bool _stopped;
    private Exception? _failure;

    public LoopThread(Action<EventLoop> start)
    {
        using var ready = new ManualResetEventSlim();
        _thread = new Thread(() =>
        {
            try
            {
                var loop = new EventLoop(_host);
                start(loop);
                ready.Set();
                loop.RunUntil(() => _stopped, TimeSpan.MaxValue);
            }
            catch (Exception e)
            {
                _failure = e;
                ready.Set();
            }
        });
        _thread.IsBackground = true;
        _thread.Start();
        ready.Wait();
    }

    public void Dispose()
    {
        _host.PostFromOutside(_ => _stopped = true, null);
        _thread.Join();
        if (_failure is not null)
        {
            throw new InvalidOperationException("The servers' loop failed.", _failure);
        }
    }
}
