using System;

namespace DeviceKit.Stack.Http;

/// <summary>A body of an announced length (RFC 9112 section 6.2).</summary>
internal sealed class ContentLengthBody : ResponseBody
{
    private long _left;

    public ContentLengthBody(HttpConnection connection, long length)
        : base(connection) => _left = length;

    protected override long? DrainBytes => _left;

    protected override long DirectBytes => _left;

    protected override ReadOnlyMemory<byte> Take(int max)
    {
        if (Connection is not { } connection)
        {
            return default;
        }

        int count = (int)Math.Min(Math.Min(max, connection.Input.Count), _left);
        ReadOnlyMemory<byte> bytes = connection.Input.Memory[..count];
        connection.Input.Discard(count);
        _left -= count;
        return bytes;
    }

    protected override void AfterTake() => CompleteWhenAllCame();

    protected override void OnDirect(int count)
    {
        _left -= count;
        CompleteWhenAllCame();
    }

    protected override void OnEnd() => throw HttpThrow.RejectedBody(HttpRejection.BodyEnded, $"{_left}");

    private void CompleteWhenAllCame()
    {
        if (_left == 0)
        {
            Complete();
        }
    }
}
