using System;
using System.Buffers;

namespace DeviceKit.Stack.Http;

/// <summary>What has been read from a connection and not been used: one pooled array, which grows only for long headers.</summary>
internal sealed class HttpReadBuffer
{
    public const int InitialSize = 4096;
    private byte[]? _array;
    private int _start;
    private int _end;

    /// <summary>The unused bytes; stays valid until <see cref="GetSpace"/>.</summary>
    public Span<byte> Bytes => _array.AsSpan(_start, _end - _start);

    public ReadOnlyMemory<byte> Memory => _array.AsMemory(_start, _end - _start);

    public int Count => _end - _start;

    public void Discard(int count) => _start += count;

    public void Commit(int count) => _end += count;

    /// <summary>Where the next bytes go, at least one; moves or grows what is kept.</summary>
    public Memory<byte> GetSpace()
    {
        _array ??= ArrayPool<byte>.Shared.Rent(InitialSize);
        if (_start == _end)
        {
            _start = 0;
            _end = 0;
        }
        else if (_end == _array.Length && _start > 0)
        {
            Bytes.CopyTo(_array);
            _end -= _start;
            _start = 0;
        }
        else if (_end == _array.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(_array.Length * 2);
            Bytes.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_array);
            _array = larger;
        }

        return _array.AsMemory(_end);
    }

    /// <summary>Gives back an array that grew; nothing is kept in it.</summary>
    public void Shrink()
    {
        if (_array?.Length > InitialSize)
        {
            Release();
        }
    }

    /// <summary>Gives the array back, once nothing reads into it any more.</summary>
    public void Release()
    {
        if (_array is { } array)
        {
            _array = null;
            _start = 0;
            _end = 0;
            ArrayPool<byte>.Shared.Return(array);
        }
    }
}
