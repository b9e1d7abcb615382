using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;

namespace DeviceKit.Emulation;

/// <summary>What has come in on a console and was not read yet, and the one read that may wait for more.</summary>
internal sealed class ConsoleInput
{
    private const byte CarriageReturn = (byte)'\r';
    private const byte LineFeed = (byte)'\n';

    private readonly List<byte> _bytes = [];
    private readonly Completion<bool> _more;
    private bool _isReading;
    private bool _hasEnded;
    private bool _skipsLineFeed;

    public ConsoleInput(EventLoop loop) => _more = new Completion<bool>(loop);

    public void Append(ReadOnlySpan<byte> data)
    {
        _bytes.AddRange(data);
        _more.TrySetResult(true);
    }

    public void End()
    {
        _hasEnded = true;
        _more.TrySetResult(true);
    }

    /// <summary>The console was closed: what was not read is gone.</summary>
    public void Close()
    {
        _bytes.Clear();
        End();
    }

    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        BeginRead();
        try
        {
            while (!HasBytes() && !_hasEnded)
            {
                await _more.Begin(cancellationToken);
            }

            int count = Math.Min(buffer.Length, _bytes.Count);
            CollectionsMarshal.AsSpan(_bytes)[..count].CopyTo(buffer.Span);
            _bytes.RemoveRange(0, count);
            return count;
        }
        finally
        {
            _isReading = false;
        }
    }

    public async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        BeginRead();
        try
        {
            int searched = 0;
            while (true)
            {
                HasBytes();
                int end = FindEnd(searched);
                if (end >= 0)
                {
                    return TakeLine(end, ending: 1);
                }

                if (_hasEnded)
                {
                    return _bytes.Count > 0 ? TakeLine(_bytes.Count, ending: 0) : null;
                }

                searched = _bytes.Count;
                await _more.Begin(cancellationToken);
            }
        }
        finally
        {
            _isReading = false;
        }
    }

    private void BeginRead()
    {
        if (_isReading)
        {
            throw new InvalidOperationException("A read of this console is outstanding already; await it first.");
        }

        _isReading = true;
    }

    /// <summary>Whether bytes are there; an LF that belongs to the CR of the line before is none.</summary>
    private bool HasBytes()
    {
        if (_skipsLineFeed && _bytes.Count > 0)
        {
            _skipsLineFeed = false;
            if (_bytes[0] == LineFeed)
            {
                _bytes.RemoveAt(0);
            }
        }

        return _bytes.Count > 0;
    }

    private int FindEnd(int start) => _bytes.FindIndex(Math.Min(start, _bytes.Count), static b => b is LineFeed or CarriageReturn);

    private string TakeLine(int length, int ending)
    {
        string line = Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(_bytes)[..length]);
        _skipsLineFeed = ending > 0 && _bytes[length] == CarriageReturn;
        _bytes.RemoveRange(0, length + ending);
        return line;
    }
}
