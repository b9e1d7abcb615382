using System;

namespace DeviceKit.Esp32;

/// <summary>Frames that wait for room in a driver, oldest first, in buffers of their own; the one behind them can be lent to be filled.</summary>
/// <param name="count">The number of buffers.</param>
/// <param name="size">The size of each in bytes.</param>
internal sealed class TransmitSlots(int count, int size)
{
    private readonly byte[] _buffers = new byte[count * size];
    private readonly int[] _lengths = new int[count];
    private int _head;

    /// <summary>The frames that wait.</summary>
    public int Waiting { get; private set; }

    /// <summary>True while a buffer is lent.</summary>
    public bool IsLent { get; private set; }

    /// <summary>All buffers.</summary>
    public int Count => count;

    /// <summary>The buffers that are neither lent nor waiting.</summary>
    public int Free => count - Waiting - (IsLent ? 1 : 0);

    /// <summary>The oldest frame; there is one.</summary>
    public ReadOnlySpan<byte> First => _buffers.AsSpan(_head * size, _lengths[_head]);

    private int Tail => (_head + Waiting) % count;

    /// <summary>Lends a free buffer.</summary>
    public Span<byte> Lend(int length)
    {
        IsLent = true;
        _lengths[Tail] = length;
        return _buffers.AsSpan(Tail * size, length);
    }

    /// <summary>The lent buffer's first bytes wait from now on.</summary>
    public void Keep(int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, _lengths[Tail]);
        _lengths[Tail] = length;
        IsLent = false;
        Waiting++;
    }

    /// <summary>Takes the lent buffer back.</summary>
    public void TakeBack() => IsLent = false;

    /// <summary>The oldest frame has gone.</summary>
    public void RemoveFirst()
    {
        _head = (_head + 1) % count;
        Waiting--;
    }
}
