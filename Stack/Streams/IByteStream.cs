using System;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack;

/// <summary>
/// A reliable flow of bytes both ways: a TCP connection, and later a TLS session over one. HTTP stands on this and nothing below.
/// </summary>
/// <remarks>
/// At most one read and one write are outstanding; completions are queued on the event loop. Failures are <see cref="NetworkException"/>.
/// </remarks>
public interface IByteStream
{
    /// <summary>Reads what has come, at least one byte unless the peer has ended its direction.</summary>
    /// <param name="buffer">Where to; not touched after the call completed or was cancelled.</param>
    /// <param name="cancellationToken">Gives the read up; nothing is lost.</param>
    /// <returns>The number of bytes; 0 when the peer has ended its direction.</returns>
    ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default);

    /// <summary>Writes bytes; completes when all are accepted for sending, not when they have arrived.</summary>
    /// <param name="data">The bytes; they may be used again when the call completed.</param>
    /// <param name="cancellationToken">Gives up what is not accepted yet; how much was, is unknown to the caller.</param>
    ValueTask WriteAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default);

    /// <summary>Ends the outgoing direction after what was written (TCP: FIN); reading goes on. Idempotent.</summary>
    void Shutdown();

    /// <summary>Closes both directions in good order in the background: what was written is still sent. Idempotent.</summary>
    void Close();

    /// <summary>Ends at once; the peer sees a failure (TCP: RST). Idempotent.</summary>
    void Abort();
}
