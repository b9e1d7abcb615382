using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <content>From the device to the kernel: written at once; a frame that the kernel does not take yet waits in a queue.</content>
public sealed unsafe partial class TapNetif
{
    private readonly byte[] _transmitBuffer;
    private readonly FramePool _pool;
    private readonly FrameQueue _waiting = new();
    private int _lent = -1;
    private bool _wantsTransmitReady;

    /// <inheritdoc/>
    public int TransmitSlots => _options.TransmitSlots;

    /// <inheritdoc/>
    public int FreeTransmitSlots => IsLinkUp ? _options.TransmitSlots - _waiting.Count - (_lent >= 0 ? 1 : 0) : 0;

    /// <inheritdoc/>
    public bool TryBeginTransmit(int length, out Span<byte> frame)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, HeaderLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, _largest);
        if (_lent >= 0)
        {
            throw new InvalidOperationException("A transmit buffer is lent already.");
        }

        if (FreeTransmitSlots == 0)
        {
            _wantsTransmitReady = !_isClosed;
            frame = default;
            return false;
        }

        _lent = length;
        frame = _transmitBuffer.AsSpan(0, length);
        return true;
    }

    /// <inheritdoc/>
    public void EndTransmit(int length, uint tag = 0)
    {
        if (_lent < 0)
        {
            throw new InvalidOperationException("No transmit buffer is lent.");
        }

        if (length < HeaderLength || length > _lent)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, "Not between 14 and the length that was lent.");
        }

        _lent = -1;
        if (!IsLinkUp)
        {
            Counters.CountDrop(NetifDrop.TransmitLinkDown);
            return;
        }

        Counters.CountTransmitted(length);
        byte* buffer = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_transmitBuffer));
        if (_waiting.Count > 0 || !TryWrite(buffer, length))
        {
            _waiting.Enqueue(_pool.RentCopy(_transmitBuffer.AsSpan(0, length)));
        }
    }

    /// <inheritdoc/>
    public void AbortTransmit()
    {
        if (_lent < 0)
        {
            throw new InvalidOperationException("No transmit buffer is lent.");
        }

        _lent = -1;
    }

    /// <summary>Writes a frame; false when the kernel wants it later. A frame that it refuses is dropped and counted.</summary>
    private bool TryWrite(byte* frame, int length)
    {
        if (Libc.Write(_device.Frames, frame, length) >= 0)
        {
            return true;
        }

        if (Marshal.GetLastSystemError() is Libc.TryAgain or Libc.InterruptedCall)
        {
            return false;
        }

        // EIO: the kernel's end is down, which the news will say too.
        Counters.CountDrop(NetifDrop.TransmitError);
        return true;
    }

    private bool FlushWaiting()
    {
        bool happened = false;
        while (_waiting.First is { } first)
        {
            fixed (byte* bytes = first.Buffer)
            {
                if (!TryWrite(bytes, first.Length))
                {
                    break;
                }
            }

            _pool.Return(_waiting.Dequeue());
            happened = true;
        }

        if (happened)
        {
            RaiseTransmitReady();
        }

        return happened;
    }

    private void RaiseTransmitReady()
    {
        if (_wantsTransmitReady && FreeTransmitSlots > 0)
        {
            _wantsTransmitReady = false;
            _events?.TransmitReady();
        }
    }

    private void DropWaiting()
    {
        while (_waiting.Count > 0)
        {
            Counters.CountDrop(NetifDrop.TransmitLinkDown);
            _pool.Return(_waiting.Dequeue());
        }
    }
}
