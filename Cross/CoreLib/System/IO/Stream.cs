using System.Threading;
using System.Threading.Tasks;

namespace System.IO;

public abstract class Stream : MarshalByRefObject, IDisposable, IAsyncDisposable
{
    private const int CopySize = 1024;

    protected Stream()
    {
    }

    public abstract bool CanRead { get; }

    public abstract bool CanSeek { get; }

    public abstract bool CanWrite { get; }

    public abstract long Length { get; }

    public abstract long Position { get; set; }

    public abstract void Flush();

    public abstract int Read(byte[] buffer, int offset, int count);

    public abstract long Seek(long offset, SeekOrigin origin);

    public abstract void SetLength(long value);

    public abstract void Write(byte[] buffer, int offset, int count);

    public virtual int Read(Span<byte> buffer)
    {
        var bytes = new byte[buffer.Length];
        int count = Read(bytes, 0, bytes.Length);
        bytes.AsSpan(0, count).CopyTo(buffer);
        return count;
    }

    public virtual int ReadByte()
    {
        var one = new byte[1];
        return Read(one, 0, 1) == 0 ? -1 : one[0];
    }

    public int ReadAtLeast(Span<byte> buffer, int minimumBytes, bool throwOnEndOfStream = true)
    {
        int total = 0;
        while (total < minimumBytes)
        {
            int count = Read(buffer[total..]);
            if (count == 0)
            {
                return throwOnEndOfStream ? throw new EndOfStreamException("Unable to read beyond the end of the stream.") : total;
            }

            total += count;
        }

        return total;
    }

    public void ReadExactly(Span<byte> buffer) => ReadAtLeast(buffer, buffer.Length);

    public void ReadExactly(byte[] buffer, int offset, int count) => ReadExactly(buffer.AsSpan(offset, count));

    public virtual void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

    public virtual void WriteByte(byte value) => Write([value], 0, 1);

    public Task<int> ReadAsync(byte[] buffer, int offset, int count) => ReadAsync(buffer, offset, count, default);

    public virtual Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled<int>(cancellationToken) : Task.FromResult(Read(buffer, offset, count));

    public virtual ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : new ValueTask<int>(Read(buffer.Span));

    public Task WriteAsync(byte[] buffer, int offset, int count) => WriteAsync(buffer, offset, count, default);

    public virtual Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer, offset, count);
        return Task.CompletedTask;
    }

    public virtual ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return default;
    }

    public Task FlushAsync() => FlushAsync(default);

    public virtual Task FlushAsync(CancellationToken cancellationToken)
    {
        Flush();
        return Task.CompletedTask;
    }

    public void CopyTo(Stream destination) => CopyTo(destination, CopySize);

    public virtual void CopyTo(Stream destination, int bufferSize)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var buffer = new byte[bufferSize];
        for (int count = Read(buffer); count > 0; count = Read(buffer))
        {
            destination.Write(buffer.AsSpan(0, count));
        }
    }

    public Task CopyToAsync(Stream destination) => CopyToAsync(destination, CopySize, default);

    public Task CopyToAsync(Stream destination, CancellationToken cancellationToken) => CopyToAsync(destination, CopySize, cancellationToken);

    public Task CopyToAsync(Stream destination, int bufferSize) => CopyToAsync(destination, bufferSize, default);

    public virtual async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var buffer = new byte[bufferSize];
        int count;
        while ((count = await ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            await destination.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
        }
    }

    public virtual void Close()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    public void Dispose() => Close();

    public virtual ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
