using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;

namespace DeviceKit.EndToEnd.Tests.RealPeers;

/// <summary>A network namespace of the Linux kernel, made for one test and removed with it.</summary>
internal sealed partial class NetworkNamespace : IDisposable
{
    private const int CloneNewNet = 0x40000000;
    private static int s_count;

    public NetworkNamespace()
    {
        Name = $"dk-{Environment.ProcessId}-{Interlocked.Increment(ref s_count)}";
        Run("ip", $"netns add {Name}");
        Ip("link set lo up");
    }

    public string Name { get; }

    /// <summary>The file that setns(2) takes.</summary>
    public string Path => $"/run/netns/{Name}";

    /// <summary>Why no namespace can be made here, or null.</summary>
    public static string? Obstacle =>
        Environment.UserName != "root" ? "network namespaces need root"
        : !File.Exists("/dev/net/tun") ? "/dev/net/tun is missing"
        : Which("ip") is null ? "the command ip is missing (Debian package iproute2)"
        : null;

    /// <summary>Finds a command where administrators' commands are kept too.</summary>
    public static string? Which(string command)
    {
        foreach (string folder in $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin:/sbin".Split(':'))
        {
            string path = System.IO.Path.Combine(folder, command);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>Runs <c>ip</c> in the namespace.</summary>
    public void Ip(string arguments) => Run("ip", $"-n {Name} {arguments}");

    /// <summary>Starts a command in the namespace.</summary>
    public Process Start(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(Which("ip")!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])["netns", "exec", Name, Which(command)!, .. arguments])
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
        { IsBackground = true };
        thread.Start();
        return thread;
    }

    /// <summary>Runs a function in the namespace and waits for its result.</summary>
    public T Run<T>(Func<T> function)
    {
        T? result = default;
        Exception? failure = null;
        StartThread(() =>
        {
            try
            {
                result = function();
            }
            catch (Exception e)
            {
                failure = e;
            }
        }).Join();
        return failure is null ? result! : throw new InvalidOperationException($"In namespace {Name}: {failure.Message}", failure);
    }

    public void Dispose() => Run("ip", $"netns del {Name}");

    private static void Run(string command, string arguments)
    {
        var start = new ProcessStartInfo(Which(command)!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{command} {arguments}' ended with {process.ExitCode}: {error.Trim()}");
        }
    }

    [LibraryImport("libc", EntryPoint = "setns", SetLastError = true)]
    private static partial int SetNs(int descriptor, int type);

    private void Enter()
    {
        using FileStream file = File.OpenRead(Path);
        if (SetNs((int)file.SafeFileHandle.DangerousGetHandle(), CloneNewNet) != 0)
        {
            throw new InvalidOperationException($"setns({Path}) failed with errno {Marshal.GetLastPInvokeError()}");
        }
    }
}
