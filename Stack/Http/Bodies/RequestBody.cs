using System;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>Where a request's content is written to.</summary>
internal abstract class RequestBody : HttpStream
{
    protected RequestBody(HttpWriteBuffer output) => Output = output;

    public override bool CanWrite => true;

    protected HttpWriteBuffer Output { get; }

    public override Task FlushAsync(CancellationToken cancellationToken) => Output.FlushAsync().AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled(cancellationToken)
            : buffer.Length == 0 ? default
            : WriteBytesAsync(buffer);

    /// <summary>Ends the body.</summary>
    public abstract void Finish();

    protected abstract ValueTask WriteBytesAsync(ReadOnlyMemory<byte> bytes);
}
