namespace System.IO;

public class MemoryStream : Stream
{
    private readonly int _origin;
    private readonly bool _canGrow;
    private readonly bool _canWrite;
    private byte[] _buffer;
    private int _position;
    private int _length;
    private bool _isOpen = true;

    public MemoryStream()
        : this(0)
    {
    }

    public MemoryStream(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _buffer = capacity == 0 ? [] : new byte[capacity];
        _canGrow = true;
        _canWrite = true;
    }

    public MemoryStream(byte[] buffer)
        : this(buffer, true)
    {
    }

    public MemoryStream(byte[] buffer, bool writable)
        : this(buffer, 0, buffer?.Length ?? throw new ArgumentNullException(nameof(buffer)), writable)
    {
    }

    public MemoryStream(byte[] buffer, int index, int count)
        : this(buffer, index, count, true)
    {
    }

    public MemoryStream(byte[] buffer, int index, int count, bool writable)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (buffer.Length - index < count)
        {
            throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        }

        _buffer = buffer;
        _origin = index;
        _position = index;
        _length = index + count;
        _canWrite = writable;
    }

    public override bool CanRead => _isOpen;

    public override bool CanSeek => _isOpen;

    public override bool CanWrite => _canWrite && _isOpen;

    public virtual int Capacity
    {
        get => _buffer.Length - _origin;
        set
        {
            if (value < Length)
            {
                throw new ArgumentOutOfRangeException(nameof(value), "capacity was less than the current size.");
            }

            if (!_canGrow && value != Capacity)
            {
                throw new NotSupportedException("Memory stream is not expandable.");
            }

            if (value != _buffer.Length)
            {
                Array.Resize(ref _buffer!, value);
            }
        }
    }

    public override long Length => Open._length - _origin;

    public override long Position
    {
        get => Open._position - _origin;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            Open._position = _origin + (int)value;
        }
    }

    private MemoryStream Open => _isOpen ? this : throw new ObjectDisposedException(null, "Cannot access a closed Stream.");

    public override void Flush()
    {
    }

    public virtual byte[] GetBuffer() => _canGrow ? _buffer : throw new UnauthorizedAccessException("MemoryStream's internal buffer cannot be accessed.");

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int count = Math.Min(Open._length - _position, buffer.Length);
        if (count <= 0)
        {
            return 0;
        }

        _buffer.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int ReadByte() => Open._position >= _length ? -1 : _buffer[_position++];

    public override long Seek(long offset, SeekOrigin origin)
    {
        long position = offset + (origin == SeekOrigin.Begin ? _origin : origin == SeekOrigin.Current ? Open._position : _length);
        if (position < _origin)
        {
            throw new IOException("An attempt was made to move the position before the beginning of the stream.");
        }

        _position = (int)position;
        return position - _origin;
    }

    public override void SetLength(long value)
    {
        ThrowUnlessWritable();
        int length = _origin + (int)value;
        Reserve(length);
        if (length > _length)
        {
            Array.Clear(_buffer, _length, length - _length);
        }

        _length = length;
        _position = Math.Min(_position, length);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(new ReadOnlySpan<byte>(buffer, offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        ThrowUnlessWritable();
        int end = _position + buffer.Length;
        if (end > _length)
        {
            Reserve(end);
            if (_position > _length)
            {
                Array.Clear(_buffer, _length, _position - _length);
            }

            _length = end;
        }

        buffer.CopyTo(_buffer.AsSpan(_position));
        _position = end;
    }

    public override void WriteByte(byte value) => Write([value]);

    public virtual byte[] ToArray() => _buffer.AsSpan(_origin, _length - _origin).ToArray();

    public virtual void WriteTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(_buffer.AsSpan(_origin, _length - _origin));
    }

    protected override void Dispose(bool disposing) => _isOpen = false;

    private void ThrowUnlessWritable()
    {
        if (!Open._canWrite)
        {
            throw new NotSupportedException("Stream does not support writing.");
        }
    }

    private void Reserve(int size)
    {
        if (size > _buffer.Length)
        {
            Capacity = _canGrow ? Math.Max(size, Math.Max(256, 2 * _buffer.Length)) : size;
        }
    }
}
