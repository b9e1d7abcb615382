using System;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace DeviceKit.Emulation;

/// <summary>A network namespace belongs to a thread: one that enters it, opens there, and ends. Descriptors stay where they were opened.</summary>
internal static class NamespaceThread
{
    /// <summary>Runs an action inside a namespace and waits for its end.</summary>
    /// <param name="path">The namespace, such as <c>/run/netns/lab</c>; null for the thread's own, where the action runs at once.</param>
    /// <param name="action">What is done there; its exception comes out.</param>
    /// <param name="failure">Makes the exception that is thrown where the namespace cannot be entered, of its path and errno.</param>
    public static void Run(string? path, Action action, Func<string, int, Exception> failure)
    {
        if (path is null)
        {
            action();
            return;
        }

        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(() =>
        {
            try
            {
                Enter(path, failure);
                action();
            }
#pragma warning disable CA1031 // It is thrown again on the caller's thread.
            catch (Exception e)
#pragma warning restore CA1031
            {
                thrown = ExceptionDispatchInfo.Capture(e);
            }
        });
        thread.Start();
        thread.Join();
        thrown?.Throw();
    }

    private static void Enter(string path, Func<string, int, Exception> failure)
    {
        int descriptor = Libc.Open(path, Libc.CloseOnExec);
        if (descriptor < 0)
        {
            throw failure(path, Marshal.GetLastSystemError());
        }

        int result = InterfaceLibc.EnterNamespace(descriptor, InterfaceLibc.NewNetwork);
        int error = Marshal.GetLastSystemError();
        _ = Libc.Close(descriptor);
        if (result < 0)
        {
            throw failure(path, error);
        }
    }
}
