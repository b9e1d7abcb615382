using System;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Threading;
using DeviceKit.Tests.Machine;

namespace DeviceKit.EndToEnd.Tests.RealPeers;

/// <summary>A network namespace of the Linux kernel, made for one test and removed with it. Skips the test where none can be made.</summary>
internal sealed partial class NetworkNamespace : IDisposable
{
    private const int CloneNewNet = 0x40000000;
    private static int s_count;

    public NetworkNamespace()
    {
        NetworkNamespaces.Require();
        Name = NetworkNamespaces.Add($"{Interlocked.Increment(ref s_count)}");
    }

    public string Name { get; }

    /// <summary>The file that setns(2) takes.</summary>
    public string Path => $"/run/netns/{Name}";

    /// <summary>Runs <c>ip</c> in the namespace.</summary>
    public void Ip(string arguments) => NetworkNamespaces.Ip(["-n", Name, .. arguments.Split(' ')]);

    /// <summary>Starts a command in the namespace.</summary>
    public Process Start(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(Commands.Find("ip")!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])["netns", "exec", Name, Commands.Find(command)!, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs an action on a thread of its own that lives in the namespace: sockets that it makes belong there.</summary>
    public Thread StartThread(Action action)
    {
        var thread = new Thread(() =>
        {
            Enter();
            action();
        })
        {
            IsBackground = true,
        };
        thread.Start();
        return thread;
    }

    /// <summary>Runs a function in the namespace and waits for its result.</summary>
    public T Run<T>(Func<T> function)
    {
        T? result = default;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                Enter();
                result = function();
            }
            catch (Exception e)
            {
                failure = e;
            }
        });
        thread.Start();
        thread.Join();
        return failure is null ? result! : throw new InvalidOperationException($"In namespace {Name}: {failure.Message}", failure);
    }

    public void Dispose() => NetworkNamespaces.Delete(Name);

    [LibraryImport("libc", EntryPoint = "setns", SetLastError = true)]
    private static partial int SetNs(int descriptor, int type);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int descriptor);

    private void Enter()
    {
        // A FileStream would seek, which the namespace's file refuses.
        int descriptor = Open(Path, 0);
        int result = descriptor < 0 ? descriptor : SetNs(descriptor, CloneNewNet);
        int error = Marshal.GetLastPInvokeError();
        _ = Close(descriptor);
        if (result < 0)
        {
            throw new InvalidOperationException($"entering {Path} failed with errno {error}");
        }
    }
}
