namespace System.Buffers;

public sealed class ArrayBufferWriter<T> : IBufferWriter<T>
{
    private T[] _buffer;
    private int _written;

    public ArrayBufferWriter() => _buffer = [];

    public ArrayBufferWriter(int initialCapacity)
    {
        if (initialCapacity <= 0)
        {
            throw new ArgumentException(null, nameof(initialCapacity));
        }

        _buffer = new T[initialCapacity];
    }

    public ReadOnlyMemory<T> WrittenMemory => _buffer.AsMemory(0, _written);

    public ReadOnlySpan<T> WrittenSpan => _buffer.AsSpan(0, _written);

    public int WrittenCount => _written;

    public int Capacity => _buffer.Length;

    public int FreeCapacity => _buffer.Length - _written;

    public void Clear()
    {
        Array.Clear(_buffer, 0, _written);
        _written = 0;
    }

    public void ResetWrittenCount() => _written = 0;

    public void Advance(int count)
    {
        if (count < 0)
        {
            throw new ArgumentException(null, nameof(count));
        }

        if (_written > _buffer.Length - count)
        {
            throw new InvalidOperationException(string.Concat("Cannot advance past the end of the buffer, which has a size of ", _buffer.Length.ToString(), "."));
        }

        _written += count;
    }

    public Memory<T> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_written);
    }

    public Span<T> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_written);
    }

    private void Reserve(int sizeHint)
    {
        if (sizeHint < 0)
        {
            throw new ArgumentException(null, nameof(sizeHint));
        }

        int needed = Math.Max(sizeHint, 1);
        if (needed > _buffer.Length - _written)
        {
            Array.Resize(ref _buffer!, Math.Max(_written + needed, Math.Max(256, 2 * _buffer.Length)));
        }
    }
}
