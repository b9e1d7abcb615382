using System;
using System.Threading;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>
/// What waits to run where the program installed no loop of its own: continuations in their order. A task that is waited for from Main runs them until it
/// is complete.
/// </summary>
internal static class CallbackQueue
{
    private static SendOrPostCallback[] s_callbacks = [];
    private static object?[] s_states = [];
    private static int s_first;
    private static int s_count;
    private static bool s_isRunning;

    public static void Add(SendOrPostCallback callback, object? state)
    {
        if (s_count == s_callbacks.Length)
        {
            Grow();
        }

        int last = (s_first + s_count) % s_callbacks.Length;
        s_callbacks[last] = callback;
        s_states[last] = state;
        s_count++;
    }

    /// <summary>Runs the next callback; false when there is none.</summary>
    public static bool TryRunNext()
    {
        if (s_count == 0)
        {
            return false;
        }

        SendOrPostCallback callback = s_callbacks[s_first];
        object? state = s_states[s_first];
        s_states[s_first] = null;
        s_first = (s_first + 1) % s_callbacks.Length;
        s_count--;
        bool wasRunning = s_isRunning;
        s_isRunning = true;
        try
        {
            callback(state);
        }
        finally
        {
            s_isRunning = wasRunning;
        }

        return true;
    }

    /// <summary>Runs callbacks until a task is complete.</summary>
    public static void RunUntil(System.Threading.Tasks.Task task)
    {
        while (!task.IsCompleted)
        {
            if (s_isRunning || (!TryRunNext() && !Timers.TryAdvance()))
            {
                throw new InvalidOperationException("The task can never complete: nothing is left to run, or the wait is inside a callback.");
            }
        }
    }

    private static void Grow()
    {
        var callbacks = new SendOrPostCallback[s_count + 8];
        var states = new object?[callbacks.Length];
        for (int i = 0; i < s_count; i++)
        {
            int from = (s_first + i) % s_callbacks.Length;
            callbacks[i] = s_callbacks[from];
            states[i] = s_states[from];
        }

        s_callbacks = callbacks;
        s_states = states;
        s_first = 0;
    }
}
