using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Tool.Running;

/// <summary>A console whose output also goes to a file, byte for byte.</summary>
/// <param name="inner">The console.</param>
/// <param name="log">The file; not closed by the console.</param>
internal sealed class LoggedConsole(IConsole inner, Stream log) : IConsole
{
    private bool _isClosed;

    /// <inheritdoc/>
    public ConsoleSize? Size => inner.Size;

    /// <inheritdoc/>
    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken = default) => inner.ReadLineAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default)
    {
        if (!_isClosed)
        {
            log.Write(data.Span);
        }

        return inner.WriteAsync(data, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask WriteLineAsync(string line, CancellationToken cancellationToken = default)
    {
        if (!_isClosed)
        {
            log.Write(Encoding.UTF8.GetBytes(line + "\n"));
        }

        return inner.WriteLineAsync(line, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask CloseAsync()
    {
        _isClosed = true;
        return inner.CloseAsync();
    }
}
