using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>
/// A console on two streams of the host, usually standard input and output, which whoever owns the process hands over. Writes go out at
/// once. Reads are made by a thread, one at a time and only when the device wants something, and handed to the loop.
/// </summary>
/// <remarks>An output that fails (a pipe that nobody reads) counts as closed.</remarks>
public sealed class TerminalConsole : IConsole
{
    private readonly Stream _output;
    private readonly Func<ConsoleSize?>? _size;
    private readonly IOutsideEvents? _outside;
    private readonly ConsoleInput _input;
    private readonly StreamPump _pump;
    private bool _isClosed;

    /// <summary>A console on streams.</summary>
    /// <param name="loop">The loop of the device.</param>
    /// <param name="input">Read from; stays open.</param>
    /// <param name="output">Written to and flushed at each write; stays open.</param>
    /// <param name="size">Asked for the size each time, or null where there is none.</param>
    /// <param name="outside">The loop's host, when it wants to know that input is awaited.</param>
    public TerminalConsole(EventLoop loop, Stream input, Stream output, Func<ConsoleSize?>? size = null, IOutsideEvents? outside = null)
    {
        ArgumentNullException.ThrowIfNull(loop);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _size = size;
        _outside = outside;
        _input = new ConsoleInput(loop);
        _pump = new StreamPump(loop, input, _input);
    }

    /// <inheritdoc/>
    public ConsoleSize? Size => _size?.Invoke();

    /// <inheritdoc/>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfZero(buffer.Length, nameof(buffer));
        BeginRead();
        try
        {
            return await _input.ReadAsync(buffer, cancellationToken);
        }
        finally
        {
            EndRead();
        }
    }

    /// <inheritdoc/>
    public async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken = default)
    {
        BeginRead();
        try
        {
            return await _input.ReadLineAsync(cancellationToken);
        }
        finally
        {
            EndRead();
        }
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled(cancellationToken);
        }

        if (!_isClosed)
        {
            try
            {
                _output.Write(data.Span);
                _output.Flush();
            }
            catch (IOException)
            {
                _isClosed = true;
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask WriteLineAsync(string line, CancellationToken cancellationToken = default) =>
        WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), cancellationToken);

    /// <inheritdoc/>
    public ValueTask CloseAsync()
    {
        _isClosed = true;
        _pump.Close();
        _input.Close();
        return ValueTask.CompletedTask;
    }

    private void BeginRead()
    {
        _outside?.Hold();
        _pump.WantsInput = true;
    }

    private void EndRead()
    {
        _outside?.Release();
        _pump.WantsInput = false;
    }
}
