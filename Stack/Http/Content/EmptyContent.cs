using System.IO;
using System.Threading.Tasks;

namespace DeviceKit.Stack.Http;

/// <summary>The content of a response that was given none.</summary>
internal sealed class EmptyContent : HttpContent
{
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    protected internal override bool TryComputeLength(out long length)
    {
        length = 0;
        return true;
    }
}
