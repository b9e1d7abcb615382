namespace DeviceKit.Stack.Http;

/// <summary>What a transport tells about itself to the content that is written to it; always null here, as there is no TLS yet.</summary>
public abstract class TransportContext
{
}
