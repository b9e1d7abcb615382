using System;
using System.IO;
using System.Threading;
using DeviceKit.Runtime;

namespace DeviceKit.Emulation;

/// <summary>Carries a blocking stream's bytes to a console's input: its thread reads once each time that the loop asks.</summary>
internal sealed class StreamPump
{
    private readonly EventLoop _loop;
    private readonly Stream _stream;
    private readonly ConsoleInput _input;
    private readonly object _gate = new();
    private readonly byte[] _buffer = new byte[4096];
    private bool _isStarted;
    private bool _isBusy;
    private bool _isAsked;
    private bool _isClosed;
    private int _length;

    public StreamPump(EventLoop loop, Stream stream, ConsoleInput input)
    {
        _loop = loop;
        _stream = stream;
        _input = input;
    }

    /// <summary>True while somebody waits for input; set on the loop only.</summary>
    public bool WantsInput
    {
        get;
        set
        {
            field = value;
            Ask();
        }
    }

    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.Pulse(_gate);
        }
    }

    private void Ask()
    {
        if (!WantsInput || _isBusy || _isClosed)
        {
            return;
        }

        _isBusy = true;
        lock (_gate)
        {
            _isAsked = true;
            Monitor.Pulse(_gate);
        }

        if (!_isStarted)
        {
            _isStarted = true;
            new Thread(Run) { IsBackground = true, Name = "console input" }.Start();
        }
    }

    private void Run()
    {
        while (WaitUntilAsked())
        {
            _length = Read();
            bool hasEnded = _length == 0;
            _loop.Post(static state => ((StreamPump)state!).Deliver(), this);
            if (hasEnded)
            {
                return;
            }
        }
    }

    private bool WaitUntilAsked()
    {
        lock (_gate)
        {
            while (!_isAsked && !_isClosed)
            {
                Monitor.Wait(_gate);
            }

            _isAsked = false;
            return !_isClosed;
        }
    }

    private int Read()
    {
        try
        {
            return _stream.Read(_buffer);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            return 0;
        }
    }

    /// <summary>On the loop. The thread touches the buffer again only after it was asked.</summary>
    private void Deliver()
    {
        if (_length == 0)
        {
            _input.End();
            return;
        }

        _isBusy = false;
        if (!_isClosed)
        {
            _input.Append(_buffer.AsSpan(0, _length));
            Ask();
        }
    }
}
