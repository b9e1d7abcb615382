using System;

namespace DeviceKit.Stack.Udp;

/// <summary>Received datagrams in a ring of bytes; made when the first one comes.</summary>
internal sealed class DatagramQueue
{
    /// <summary>What a queued datagram costs besides its bytes, so that empty ones are bounded too.</summary>
    private const int Overhead = 32;

    private readonly int _capacity;
    private readonly Entry[] _entries;
    private byte[] _bytes = [];
    private int _readPosition;
    private int _usedBytes;
    private int _firstEntry;

    public DatagramQueue(int capacity)
    {
        _capacity = Math.Max(1, capacity);
        _entries = new Entry[Math.Max(1, capacity / (Overhead * 8))];
    }

    public int Count { get; private set; }

    public bool TryEnqueue(ReadOnlySpan<byte> data, IPEndPoint remote, IPv4Address local)
    {
        if (Count == _entries.Length || data.Length > _capacity - _usedBytes)
        {
            return false;
        }

        if (_bytes.Length == 0)
        {
            _bytes = new byte[_capacity];
        }

        int position = (_readPosition + _usedBytes) % _capacity;
        int first = Math.Min(data.Length, _capacity - position);
        data[..first].CopyTo(_bytes.AsSpan(position));
        data[first..].CopyTo(_bytes);
        _usedBytes += data.Length;
        _entries[(_firstEntry + Count++) % _entries.Length] = new Entry(data.Length, remote, local);
        return true;
    }

    public UdpReceiveResult Dequeue(Span<byte> buffer)
    {
        Entry entry = _entries[_firstEntry];
        _firstEntry = (_firstEntry + 1) % _entries.Length;
        Count--;
        int copied = Math.Min(entry.Length, buffer.Length);
        int first = Math.Min(copied, _capacity - _readPosition);
        _bytes.AsSpan(_readPosition, first).CopyTo(buffer);
        _bytes.AsSpan(0, copied - first).CopyTo(buffer[first..]);
        _readPosition = (_readPosition + entry.Length) % _capacity;
        _usedBytes -= entry.Length;
        return new UdpReceiveResult(copied, entry.Remote, entry.Local, copied < entry.Length);
    }

    private readonly record struct Entry(int Length, IPEndPoint Remote, IPv4Address Local);
}
