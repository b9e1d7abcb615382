namespace System.Threading;

/// <summary>What is to be called when a source is cancelled: a link of its list.</summary>
internal sealed class CancellationCallback(Action<object?> callback, object? state)
{
    public Action<object?> Callback { get; } = callback;

    public object? State { get; } = state;

    public CancellationCallback? Next { get; set; }
}
