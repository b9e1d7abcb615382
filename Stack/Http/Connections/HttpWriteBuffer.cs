using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>What is to be written to a connection, gathered so that a head and a short body leave together.</summary>
internal sealed class HttpWriteBuffer
{
    private const int Size = 2048;
    private readonly IByteStream _stream;
    private byte[]? _array;
    private int _count;

    public HttpWriteBuffer(IByteStream stream) => _stream = stream;

    public void Append(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Take(bytes.Length));

    /// <exception cref="HttpRequestException">A character is not ASCII.</exception>
    public void Append(string text)
    {
        if (Ascii.FromUtf16(text, Take(text.Length), out _) != OperationStatus.Done)
        {
            throw HttpThrow.Rejected(HttpRejection.RequestHeaderEncoding);
        }
    }

    public void AppendHex(int number)
    {
        number.TryFormat(Take(8), out int written, "X", CultureInfo.InvariantCulture);
        _count -= 8 - written;
    }

    /// <summary>Writes bytes after what is gathered: in one piece where they fit, else without copying them.</summary>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        if (_array is null || bytes.Length > _array.Length - _count)
        {
            await FlushAsync();
            await WriteToStreamAsync(bytes);
        }
        else
        {
            Append(bytes.Span);
        }
    }

    public async ValueTask FlushAsync()
    {
        if (_count > 0)
        {
            int count = _count;
            _count = 0;
            await WriteToStreamAsync(_array.AsMemory(0, count));
        }
    }

    /// <summary>Gives the array back; nothing may be under way.</summary>
    public void Release()
    {
        if (_array is { } array)
        {
            _array = null;
            _count = 0;
            ArrayPool<byte>.Shared.Return(array);
        }
    }

    private async ValueTask WriteToStreamAsync(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            await _stream.WriteAsync(bytes);
        }
        catch (NetworkException e)
        {
            throw HttpThrow.Lost(e, reading: false);
        }
    }

    private Span<byte> Take(int count)
    {
        if (_array is null || count > _array.Length - _count)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(Size, _count + count));
            _array.AsSpan(0, _count).CopyTo(larger);
            if (_array is not null)
            {
                ArrayPool<byte>.Shared.Return(_array);
            }

            _array = larger;
        }

        Span<byte> place = _array.AsSpan(_count, count);
        _count += count;
        return place;
    }
}
