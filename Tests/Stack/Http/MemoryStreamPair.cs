using DeviceKit.Runtime;

namespace DeviceKit.Stack.Tests.Http;

/// <summary>Two ends of a connection in memory, with a bounded buffer each way.</summary>
internal sealed class MemoryStreamPair
{
    public MemoryStreamPair(EventLoop loop, int capacity = 64 * 1024)
    {
        var toServer = new MemoryPipe(loop, capacity);
        var toClient = new MemoryPipe(loop, capacity);
        Client = new MemoryByteStream(toClient, toServer);
        Server = new MemoryByteStream(toServer, toClient);
    }

    public MemoryByteStream Client { get; }

    public MemoryByteStream Server { get; }
}
