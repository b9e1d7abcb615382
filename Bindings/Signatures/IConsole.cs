using System;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Signatures;

/// <summary>CONSOLE: a flow of bytes in and out, usually UTF-8 text on a UART or a terminal.</summary>
/// <remarks>
/// Laws: at most one read and one write are outstanding; a buffer that was handed over is not touched until the call completes; bytes
/// come out in the order of the writes; after <see cref="CloseAsync"/> writes are discarded silently and reads return 0; a line ends
/// with LF on output, with LF, CR or CR LF on input.
/// </remarks>
public interface IConsole
{
    /// <summary>The size in characters, or null where it is not known.</summary>
    ConsoleSize? Size { get; }

    /// <summary>Reads what has come in, at least one byte unless the input has ended.</summary>
    /// <param name="buffer">Where to; not empty.</param>
    /// <param name="cancellationToken">Gives the read up; nothing is lost.</param>
    /// <returns>The number of bytes read; 0 when the input has ended or the console is closed.</returns>
    ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default);

    /// <summary>Reads one line of UTF-8 text without its ending; ill-formed bytes become U+FFFD.</summary>
    /// <param name="cancellationToken">Gives the read up; what has come of the line stays for the next read.</param>
    /// <returns>The line, or null when the input has ended.</returns>
    ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken = default);

    /// <summary>Writes bytes and completes when the console has taken them all.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="cancellationToken">Gives up what is not yet written.</param>
    ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default);

    /// <summary>Writes a text in UTF-8 and LF.</summary>
    /// <param name="line">The line, without its ending.</param>
    /// <param name="cancellationToken">Gives up what is not yet written.</param>
    ValueTask WriteLineAsync(string line, CancellationToken cancellationToken = default);

    /// <summary>Flushes what was written and closes. Idempotent.</summary>
    ValueTask CloseAsync();
}
