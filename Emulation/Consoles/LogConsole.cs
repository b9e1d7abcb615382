using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>A console that also writes each line that the device writes into a log, behind the device's time: <c>[   12.345678] text</c>.</summary>
public sealed class LogConsole : IConsole
{
    private readonly IConsole _inner;
    private readonly LineSplitter _splitter;
    private bool _isClosed;

    /// <summary>Wraps a console.</summary>
    /// <param name="inner">Where everything goes as well.</param>
    /// <param name="clock">The device's clock.</param>
    /// <param name="log">Takes the lines, each ended by LF; stays open.</param>
    public LogConsole(IConsole inner, IClock clock, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(log);
        _inner = inner;
        _splitter = new LineSplitter(line => log.Write($"[{Seconds(clock.Now)}] {line}\n"));
    }

    /// <inheritdoc/>
    public ConsoleSize? Size => _inner.Size;

    /// <inheritdoc/>
    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _inner.ReadAsync(buffer, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken = default) => _inner.ReadLineAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default)
    {
        if (!_isClosed && !cancellationToken.IsCancellationRequested)
        {
            _splitter.Append(data.Span);
        }

        return _inner.WriteAsync(data, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask WriteLineAsync(string line, CancellationToken cancellationToken = default) =>
        WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), cancellationToken);

    /// <inheritdoc/>
    public ValueTask CloseAsync()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            _splitter.Complete();
        }

        return _inner.CloseAsync();
    }

    private static string Seconds(TimeSpan time)
    {
        long microseconds = time.Ticks / TimeSpan.TicksPerMicrosecond;
        return string.Create(CultureInfo.InvariantCulture, $"{microseconds / 1_000_000,5}.{microseconds % 1_000_000:000000}");
    }
}
