using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>A response's body on its connection: read once, by the stream or into a buffer.</summary>
internal sealed class ResponseContent : HttpContent
{
    private Stream? _body;
    private bool _consumed;

    public void Attach(Stream body) => _body = body;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await using Stream body = Take();
        await body.CopyToAsync(stream, cancellationToken);
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult(Take());

    /// <summary>The length is what the server says, if anything.</summary>
    protected internal override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body?.Dispose();
        }

        base.Dispose(disposing);
    }

    private Stream Take()
    {
        if (_consumed || _body is null)
        {
            HttpThrow.AlreadyConsumed();
        }

        _consumed = true;
        return _body;
    }
}
