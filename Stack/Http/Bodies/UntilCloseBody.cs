using System;

namespace DeviceKit.Stack.Http;

/// <summary>A body that ends with the connection (RFC 9112 section 6.3, item 8).</summary>
internal sealed class UntilCloseBody : ResponseBody
{
    public UntilCloseBody(HttpConnection connection)
        : base(connection)
    {
    }

    protected override long? DrainBytes => null;

    protected override long DirectBytes => long.MaxValue;

    protected override ReadOnlyMemory<byte> Take(int max)
    {
        if (Connection is not { } connection)
        {
            return default;
        }

        ReadOnlyMemory<byte> bytes = connection.Input.Memory[..Math.Min(max, connection.Input.Count)];
        connection.Input.Discard(bytes.Length);
        return bytes;
    }

    protected override void OnDirect(int count)
    {
    }

    protected override void OnEnd()
    {
        Connection!.Close();
        Complete();
    }
}
