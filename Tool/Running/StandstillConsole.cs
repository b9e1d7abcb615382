using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Tool.Running;

/// <summary>
/// The console of a run on virtual time: while it waits for input, time stands still. So the same input gives the same run, however slowly it
/// is typed.
/// </summary>
/// <param name="input">Where bytes come from; a read blocks the whole device.</param>
/// <param name="output">Where bytes go.</param>
internal sealed class StandstillConsole(Stream input, Stream output) : IConsole
{
    private readonly byte[] _buffer = new byte[1024];
    private int _start;
    private int _end;
    private bool _skipsLineFeed;
    private bool _isClosed;

    /// <inheritdoc/>
    public ConsoleSize? Size => null;

    /// <inheritdoc/>
    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<int>(cancellationToken);
        }

        if (!Fill())
        {
            return ValueTask.FromResult(0);
        }

        if (_skipsLineFeed)
        {
            // A line ended with CR: an LF behind it was its second half.
            _skipsLineFeed = false;
            if (_buffer[_start] == '\n')
            {
                _start++;
                if (!Fill())
                {
                    return ValueTask.FromResult(0);
                }
            }
        }

        int length = Math.Min(buffer.Length, _end - _start);
        _buffer.AsSpan(_start, length).CopyTo(buffer.Span);
        _start += length;
        return ValueTask.FromResult(length);
    }

    /// <inheritdoc/>
    public ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<string?>(cancellationToken);
        }

        var line = new List<byte>();
        bool any = false;
        while (Fill())
        {
            byte next = _buffer[_start++];
            if (next == '\n' && _skipsLineFeed)
            {
                // The second half of CR LF.
                _skipsLineFeed = false;
                continue;
            }

            any = true;
            _skipsLineFeed = next == '\r';
            if (next is (byte)'\r' or (byte)'\n')
            {
                break;
            }

            line.Add(next);
        }

        return ValueTask.FromResult(any ? Encoding.UTF8.GetString([.. line]) : null);
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled(cancellationToken);
        }

        if (!_isClosed)
        {
            output.Write(data.Span);
            output.Flush();
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask WriteLineAsync(string line, CancellationToken cancellationToken = default) =>
        WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), cancellationToken);

    /// <inheritdoc/>
    public ValueTask CloseAsync()
    {
        _isClosed = true;
        return ValueTask.CompletedTask;
    }

    private bool Fill()
    {
        if (_start == _end && !_isClosed)
        {
            _start = 0;
            _end = input.Read(_buffer);
        }

        return _start < _end && !_isClosed;
    }
}
