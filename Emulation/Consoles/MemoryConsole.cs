using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>A console for tests: keeps what the device writes, line by line with the device's time, and types what it is told to.</summary>
public sealed class MemoryConsole : IConsole
{
    private readonly ArrayBufferWriter<byte> _output = new();
    private readonly List<ConsoleLine> _history = [];
    private readonly List<string> _lines = [];
    private readonly LineSplitter _splitter;
    private readonly ConsoleInput _input;
    private readonly IClock _clock;

    /// <summary>An open console without input.</summary>
    /// <param name="loop">The loop of the device.</param>
    /// <param name="size">Its size, or null for an unknown one.</param>
    public MemoryConsole(EventLoop loop, ConsoleSize? size = null)
    {
        ArgumentNullException.ThrowIfNull(loop);
        _clock = loop.Clock;
        _input = new ConsoleInput(loop);
        _splitter = new LineSplitter(AddLine);
        Size = size;
    }

    /// <summary>Raised for each line, from inside the device's write.</summary>
    public event Action<ConsoleLine>? LineWritten;

    /// <inheritdoc/>
    public ConsoleSize? Size { get; }

    /// <summary>The lines that have ended; after the close, the rest too.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>The lines with their times.</summary>
    public IReadOnlyList<ConsoleLine> History => _history;

    /// <summary>All that was written, as UTF-8 text.</summary>
    public string Text => Encoding.UTF8.GetString(_output.WrittenSpan);

    /// <summary>All that was written.</summary>
    public ReadOnlySpan<byte> Output => _output.WrittenSpan;

    /// <summary>True after <see cref="CloseAsync"/>.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Types a text, as UTF-8.</summary>
    /// <param name="text">The text, line endings included.</param>
    public void Type(string text) => Type(Encoding.UTF8.GetBytes(text));

    /// <summary>Types bytes.</summary>
    /// <param name="data">The bytes; ignored when the console is closed.</param>
    public void Type(ReadOnlySpan<byte> data)
    {
        if (!IsClosed)
        {
            _input.Append(data);
        }
    }

    /// <summary>Nothing more will be typed: reads return 0 or null once they have all.</summary>
    public void EndInput() => _input.End();

    /// <inheritdoc/>
    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfZero(buffer.Length, nameof(buffer));
        return _input.ReadAsync(buffer, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken = default) => _input.ReadLineAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled(cancellationToken);
        }

        if (!IsClosed)
        {
            _output.Write(data.Span);
            _splitter.Append(data.Span);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask WriteLineAsync(string line, CancellationToken cancellationToken = default) =>
        WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), cancellationToken);

    /// <inheritdoc/>
    public ValueTask CloseAsync()
    {
        if (!IsClosed)
        {
            IsClosed = true;
            _splitter.Complete();
            _input.Close();
        }

        return ValueTask.CompletedTask;
    }

    private void AddLine(string text)
    {
        var line = new ConsoleLine(_clock.Now, text);
        _history.Add(line);
        _lines.Add(text);
        LineWritten?.Invoke(line);
    }
}
