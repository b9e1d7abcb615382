using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>
/// The one write of a UART that may wait for room. The driver does not tell when there is room, and a write without it blocks the task; but it tells
/// without blocking whether all has left, and then the room is known. So it gets what surely fits, and more once all has left.
/// </summary>
/// <remarks>When that will be follows from the rate; the loop's timer wakes the write then, and a few bytes later again where it was too early.</remarks>
internal sealed class UartOutput
{
    private const int Fifo = 128;

    // The driver's ring keeps whole items behind headers, none of them over half of it, and may leave its end unused: half of it is sure.
    private const int ItemOverhead = 32;
    private const int SurePart = 2;

    // Less is not worth a call while more waits.
    private const int LeastPiece = 32;
    private const int BytesBetweenLooks = 10;

    private readonly IUart _uart;
    private readonly UartPort _port;
    private readonly IClock _clock;
    private readonly Completion<bool> _write;
    private readonly IClockTimer _look;
    private readonly TimeSpan _byteTime;
    private readonly int _overhead;
    private readonly int _sure;
    private readonly int _piece;
    private readonly byte[]? _translated;
    private ReadOnlyMemory<byte> _rest;
    private TimeSpan _leftAt;
    private int _inDriver;
    private bool _endsWithReturn;

    /// <summary>The output of a driver that has just been installed.</summary>
    /// <param name="uart">The driver.</param>
    /// <param name="loop">The loop.</param>
    /// <param name="options">The console's.</param>
    /// <param name="baud">The rate that the divider gives, in bits a second.</param>
    public UartOutput(IUart uart, EventLoop loop, Esp32UartOptions options, uint baud)
    {
        const int BitsPerByte = 10;
        _uart = uart;
        _port = options.Port;
        _clock = loop.Clock;
        _write = new Completion<bool>(loop) { Canceled = static state => ((UartOutput)state!).GiveUp(), State = this };
        _look = _clock.CreateTimer(static state => ((UartOutput)state!).Look(), this);
        _byteTime = new TimeSpan(((BitsPerByte * TimeSpan.TicksPerSecond) + baud - 1) / baud);
        _overhead = options.TransmitRing > 0 ? ItemOverhead : 0;
        _sure = options.TransmitRing > 0 ? options.TransmitRing / SurePart : Fifo;
        _piece = options.TransmitRing > 0 ? (_sure / SurePart) - ItemOverhead : Fifo;
        _translated = options.SendsCarriageReturns ? new byte[_sure] : null;
    }

    /// <summary>True while a write waits for room.</summary>
    public bool IsBusy => _write.IsPending;

    /// <summary>How long to wait before it is worth to look again.</summary>
    public TimeSpan TimeToWait
    {
        get
        {
            TimeSpan left = _leftAt - _clock.Now;
            TimeSpan least = _byteTime * BytesBetweenLooks;
            return left > least ? left : least;
        }
    }

    public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken)
    {
        ThrowIfBusy();
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled(cancellationToken);
        }

        _rest = data;
        if (TryPush())
        {
            return ValueTask.CompletedTask;
        }

        _look.Set(_clock.Now + TimeToWait);
        _write.Open(cancellationToken);
        return _write.AsValueTask();
    }

    public void ThrowIfBusy()
    {
        if (_write.IsOutstanding)
        {
            throw new InvalidOperationException("A write of this console is outstanding already; await it first.");
        }
    }

    /// <summary>Asks whether all that was written has left.</summary>
    /// <exception cref="EspException">There is no driver any more.</exception>
    public bool HasLeft()
    {
        if (_inDriver > 0)
        {
            EspError error = _uart.WaitTxDone(_port, 0);
            if (error == EspError.Timeout)
            {
                return false;
            }

            ThrowIfFailed(error, UartFunctions.WaitTxDone);
            _inDriver = 0;
        }

        return true;
    }

    private static void ThrowIfFailed(EspError error, Native.NativeFunction function)
    {
        if (!error.IsSuccess())
        {
            throw new EspException(error, function);
        }
    }

    private void Look()
    {
        try
        {
            if (TryPush())
            {
                _write.TrySetResult(true);
            }
            else
            {
                _look.Set(_clock.Now + TimeToWait);
            }
        }
        catch (EspException e)
        {
            _rest = default;
            _write.TrySetException(e);
        }
    }

    private void GiveUp()
    {
        _look.Cancel();
        _rest = default;
    }

    /// <summary>Hands the driver what surely fits.</summary>
    /// <returns>False when something is left.</returns>
    private bool TryPush()
    {
        while (!_rest.IsEmpty)
        {
            int room = _sure - _inDriver - _overhead;
            int longest = _translated is null ? _rest.Length : 2 * _rest.Length;
            if (room < Math.Min(longest, LeastPiece))
            {
                if (!HasLeft())
                {
                    return false;
                }

                room = _sure - _overhead;
            }

            Push(Math.Min(room, _piece));
        }

        return true;
    }

    private void Push(int room)
    {
        int taken = Math.Min(room, _rest.Length);
        ReadOnlySpan<byte> bytes = _rest.Span[..taken];
        if (_translated is not null)
        {
            bytes = Translate(room, out taken);
        }

        if (_uart.WriteBytes(_port, bytes) < 0)
        {
            throw new EspException(EspError.Fail, UartFunctions.WriteBytes);
        }

        TimeSpan now = _clock.Now;
        _leftAt = (_leftAt > now ? _leftAt : now) + (_byteTime * bytes.Length);
        _inDriver += bytes.Length + _overhead;
        _rest = _rest[taken..];
    }

    /// <summary>CR LF for each LF that has no CR before it.</summary>
    private ReadOnlySpan<byte> Translate(int room, out int taken)
    {
        ReadOnlySpan<byte> source = _rest.Span;
        Span<byte> translated = _translated.AsSpan(0, room);
        int count = 0;
        for (taken = 0; taken < source.Length; taken++)
        {
            bool needsReturn = source[taken] == '\n' && !_endsWithReturn;
            if (count + (needsReturn ? 2 : 1) > room)
            {
                break;
            }

            if (needsReturn)
            {
                translated[count++] = (byte)'\r';
            }

            translated[count++] = source[taken];
            _endsWithReturn = source[taken] == '\r';
        }

        return translated[..count];
    }
}
