using System;

namespace DeviceKit.Stack.Http;

/// <summary>No body: HEAD, 204, 304, a length of zero (RFC 9112 section 6.3).</summary>
internal sealed class EmptyBody : ResponseBody
{
    public EmptyBody()
        : base(null)
    {
    }

    protected override long? DrainBytes => 0;

    protected override long DirectBytes => 0;

    protected override ReadOnlyMemory<byte> Take(int max) => default;

    protected override void OnDirect(int count)
    {
    }

    protected override void OnEnd()
    {
    }
}
