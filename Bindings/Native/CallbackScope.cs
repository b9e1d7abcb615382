using System;
using System.Runtime.ExceptionServices;

namespace DeviceKit.Native;

/// <summary>
/// A call into C that may call back. An exception must not cross C's frames: the trampoline keeps it here, and <see cref="End"/> throws it when
/// C has returned; the first one where there are several.
/// </summary>
/// <remarks>
/// <code>
/// CallbackScope scope = CallbackScope.Begin();
/// int result = native(…);
/// scope.End();
/// </code>
/// </remarks>
public readonly struct CallbackScope
{
    [ThreadStatic]
    private static int s_depth;

    [ThreadStatic]
    private static Exception? s_kept;

    private readonly Exception? _outer;

    private CallbackScope(Exception? outer) => _outer = outer;

    /// <summary>Gets an exception that a callback threw while no managed call was under way on its thread. Without one it is thrown by the thread's next call.</summary>
    public static Action<Exception>? OnCallbackException { get; set; }

    /// <summary>Begins a call.</summary>
    /// <returns>The call, to be ended on the same thread.</returns>
    public static CallbackScope Begin()
    {
        if (s_depth == 0 && s_kept is Exception late)
        {
            s_kept = null;
            ExceptionDispatchInfo.Throw(late);
        }

        var scope = new CallbackScope(s_kept);
        s_kept = null;
        s_depth++;
        return scope;
    }

    /// <summary>Called by a trampoline with what its callback threw.</summary>
    /// <param name="exception">The exception.</param>
    public static void Keep(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        if (s_depth == 0 && OnCallbackException is Action<Exception> handler)
        {
            handler(exception);
            return;
        }

        s_kept ??= exception;
    }

    /// <summary>Ends the call, and throws what a callback threw during it.</summary>
    public void End()
    {
        Exception? kept = s_kept;
        s_kept = _outer;
        s_depth--;
        if (kept is not null)
        {
            ExceptionDispatchInfo.Throw(kept);
        }
    }
}
