using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;

namespace DeviceKit.Esp32;

/// <summary>What has come in on a UART and was not read yet, and the one read that may wait for more.</summary>
internal sealed class UartInput
{
    private const byte CarriageReturn = (byte)'\r';
    private const byte LineFeed = (byte)'\n';
    private const int Piece = 256;

    private readonly IUart _uart;
    private readonly UartPort _port;
    private readonly int _maxLineLength;
    private readonly int _endOfInput;
    private readonly Completion<int> _read;
    private readonly Completion<string?> _line;
    private Memory<byte> _destination;
    private byte[] _bytes = new byte[Piece];
    private int _start;
    private int _end;
    private int _searched;
    private bool _skipsLineFeed;
    private bool _hasEnded;

    public UartInput(IUart uart, EventLoop loop, Esp32UartOptions options)
    {
        _uart = uart;
        _port = options.Port;
        _maxLineLength = options.MaxLineLength;
        _endOfInput = options.EndOfInput ?? -1;
        _read = new Completion<int>(loop);
        _line = new Completion<string?>(loop);
    }

    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        ThrowIfBusy();
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<int>(cancellationToken);
        }

        if (TryRead(buffer.Span, out int count))
        {
            return new ValueTask<int>(count);
        }

        _destination = buffer;
        return _read.Begin(cancellationToken);
    }

    public ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        ThrowIfBusy();
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<string?>(cancellationToken);
        }

        return TryReadLine(out string? line) ? new ValueTask<string?>(line) : _line.Begin(cancellationToken);
    }

    /// <summary>Something may have come in. Nothing is taken from the driver that nobody waits for.</summary>
    public void Look()
    {
        try
        {
            if (_read.IsPending && TryRead(_destination.Span, out int count))
            {
                _read.TrySetResult(count);
            }
            else if (_line.IsPending && TryReadLine(out string? line))
            {
                _line.TrySetResult(line);
            }
        }
        catch (EspException e)
        {
            _ = _read.TrySetException(e) || _line.TrySetException(e);
        }
    }

    /// <summary>What was not read is gone, and nothing more comes.</summary>
    public void Close()
    {
        _start = 0;
        _end = 0;
        _hasEnded = true;
        _read.TrySetResult(0);
        _line.TrySetResult(null);
    }

    private void ThrowIfBusy()
    {
        if (_read.IsOutstanding || _line.IsOutstanding)
        {
            throw new InvalidOperationException("A read of this console is outstanding already; await it first.");
        }
    }

    /// <returns>False when nothing has come and more may.</returns>
    private bool TryRead(Span<byte> destination, out int count)
    {
        count = 0;
        if (!HasBytes())
        {
            return _hasEnded;
        }

        count = Math.Min(destination.Length, _end - _start);
        _bytes.AsSpan(_start, count).CopyTo(destination);
        _start += count;
        _searched = Math.Max(_searched, _start);
        return true;
    }

    /// <returns>False when no whole line has come and more may.</returns>
    private bool TryReadLine(out string? line)
    {
        line = null;
        if (!HasBytes())
        {
            return _hasEnded;
        }

        do
        {
            int end = _bytes.AsSpan(_searched, _end - _searched).IndexOfAny(LineFeed, CarriageReturn);
            if (end >= 0)
            {
                line = TakeLine(_searched + end, ending: 1);
                return true;
            }

            _searched = _end;
            if (_end - _start > _maxLineLength)
            {
                line = TakeLine(StartOfCharacter(_start + _maxLineLength), ending: 0);
                return true;
            }
        }
        while (Fill());

        if (_hasEnded)
        {
            line = TakeLine(_end, ending: 0);
        }

        return _hasEnded;
    }

    /// <summary>Whether bytes are there; an LF that belongs to the CR of the line before is none.</summary>
    private bool HasBytes()
    {
        while (_start < _end || Fill())
        {
            if (!_skipsLineFeed)
            {
                return true;
            }

            _skipsLineFeed = false;
            if (_bytes[_start] == LineFeed)
            {
                _start++;
                _searched = _start;
            }
        }

        return false;
    }

    /// <summary>Takes from the driver what it has, without waiting.</summary>
    /// <returns>False when that is nothing.</returns>
    private bool Fill()
    {
        if (_hasEnded)
        {
            return false;
        }

        MakeRoom();
        int count = _uart.ReadBytes(_port, _bytes.AsSpan(_end), 0);
        if (count < 0)
        {
            throw new EspException(EspError.Fail, UartFunctions.ReadBytes);
        }

        int end = _endOfInput < 0 ? -1 : _bytes.AsSpan(_end, count).IndexOf((byte)_endOfInput);
        if (end >= 0)
        {
            _hasEnded = true;
            count = end;
        }

        _end += count;
        return count > 0;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            _end -= _start;
            _searched -= _start;
            _start = 0;
        }

        if (_end == _bytes.Length)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }
    }

    private string TakeLine(int end, int ending)
    {
        string line = Encoding.UTF8.GetString(_bytes, _start, end - _start);
        _skipsLineFeed = ending > 0 && _bytes[end] == CarriageReturn;
        _start = end + ending;
        _searched = _start;
        return line;
    }

    /// <summary>The last place up to here where a character of UTF-8 begins, so that a line is not cut inside one.</summary>
    private int StartOfCharacter(int place)
    {
        const int LongestCharacter = 4;
        for (int i = place; i > place - LongestCharacter; i--)
        {
            if ((_bytes[i] & 0xC0) != 0x80)
            {
                return i;
            }
        }

        return place;
    }
}
