using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Xunit;

namespace DeviceKit.Tests.Machine;

/// <summary>Whether this machine lets the tests have network namespaces with TAP interfaces; found out by making one.</summary>
internal static class NetworkNamespaces
{
    private const string Prefix = "dk-";
    private static readonly Lazy<string?> s_obstacle = new(Probe);

    /// <summary>Why no namespace with a TAP interface can be made here, or null.</summary>
    public static string? Obstacle => s_obstacle.Value;

    /// <summary>Skips the running test where no namespace can be made.</summary>
    public static void Require() => Assert.SkipUnless(Obstacle is null, $"no network namespace: {Obstacle}");

    /// <summary>Makes a namespace and brings its loopback up. First removes those that ended processes left.</summary>
    /// <param name="name">What follows <c>dk-PID-</c>.</param>
    /// <returns>Its whole name.</returns>
    public static string Add(string name)
    {
        Sweep();
        string whole = $"{Prefix}{Environment.ProcessId}-{name}";
        Ip("netns", "add", whole);
        Ip("-n", whole, "link", "set", "lo", "up");
        return whole;
    }

    /// <summary>Removes a namespace.</summary>
    public static void Delete(string name) => Ip("netns", "del", name);

    /// <summary>Runs <c>ip</c>.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static void Ip(params string[] arguments)
    {
        if (TryIp(arguments) is { } error)
        {
            throw new InvalidOperationException($"ip {string.Join(' ', arguments)}: {error}");
        }
    }

    /// <summary>Runs <c>ip</c>; null when it did what it should, else what it says.</summary>
    private static string? TryIp(params string[] arguments)
    {
        var start = new ProcessStartInfo(Commands.Find("ip")!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        string error = process.StandardError.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : error.Length > 0 ? error : $"exit code {process.ExitCode}";
    }

    private static string? Probe()
    {
        if (!OperatingSystem.IsLinux())
        {
            return "this is not Linux";
        }

        if (Commands.Find("ip") is null)
        {
            return "the command ip is missing (Debian package iproute2)";
        }

        string name = $"{Prefix}{Environment.ProcessId}-probe";
        if (TryIp("netns", "add", name) is { } refusal)
        {
            return refusal;
        }

        // Opens /dev/net/tun, and so finds out whether it is there and may be used.
        string? obstacle = TryIp("-n", name, "tuntap", "add", "dev", "tap0", "mode", "tap");
        return TryIp("netns", "del", name) ?? obstacle;
    }

    private static void Sweep()
    {
        foreach (string file in Directory.GetFiles("/run/netns", Prefix + "*"))
        {
            string name = Path.GetFileName(file);
            if (int.TryParse(name.Split('-').ElementAtOrDefault(1), out int process) && !Directory.Exists($"/proc/{process}"))
            {
                // Another process may sweep too.
                _ = TryIp("netns", "del", name);
            }
        }
    }
}
