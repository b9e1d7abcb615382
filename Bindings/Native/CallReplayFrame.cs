using System.Collections.Generic;

namespace DeviceKit.Native;

/// <summary>The calls of a program, or those that a callback makes: what has been replayed of them.</summary>
internal sealed class CallReplayFrame(IReadOnlyList<CallRecord> calls)
{
    private int _next;

    /// <summary>The callback, or null at the top.</summary>
    public CallRecord? Record { get; init; }

    /// <summary>The call that comes next, or null.</summary>
    public CallRecord? Next => _next < calls.Count ? calls[_next] : null;

    /// <summary>Takes the call that comes next.</summary>
    public CallRecord? Take() => _next < calls.Count ? calls[_next++] : null;
}
