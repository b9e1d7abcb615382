using System;
using System.Diagnostics;
using System.IO;
using Xunit;

namespace DeviceKit.Emulation.Tests.Network;

/// <summary>A network namespace of its own for one test, where root may make one.</summary>
internal sealed class TapNamespace : IDisposable
{
    private readonly string _name = $"dktap{Environment.ProcessId}x{Environment.CurrentManagedThreadId}";

    public TapNamespace()
    {
        SkipUnlessPossible();
        Run("netns", "add", _name);
    }

    public string Path => $"/run/netns/{_name}";

    public static void SkipUnlessPossible()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "A TAP interface needs root on Linux.");
        Assert.SkipUnless(File.Exists("/dev/net/tun"), "There is no /dev/net/tun.");
        Assert.SkipUnless(File.Exists("/usr/sbin/ip") || File.Exists("/sbin/ip") || File.Exists("/usr/bin/ip"), "There is no ip command.");
    }

    public void Ip(params string[] arguments) => Run(["-n", _name, .. arguments]);

    public void Dispose() => Run("netns", "del", _name);

    private static void Run(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("ip", arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"ip {string.Join(' ', arguments)}: {error}");
    }
}
