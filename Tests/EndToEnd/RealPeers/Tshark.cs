using System.Diagnostics;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.EndToEnd.Tests.RealPeers;

/// <summary>A second reader of captures: Wireshark's.</summary>
internal static class Tshark
{
    private const string Suspicious =
        "_ws.malformed || ip.checksum.status == \"Bad\" || tcp.checksum.status == \"Bad\" || udp.checksum.status == \"Bad\" || icmp.checksum.status == \"Bad\"";

    public static bool IsThere => Commands.Find("tshark") is not null;

    /// <summary>Asserts, where tshark is there, that no packet is malformed and no checksum is bad.</summary>
    public static void AssertClean(string path)
    {
        if (IsThere)
        {
            Assert.Equal(string.Empty, Run(path, "-Y", Suspicious));
        }
    }

    /// <summary>What tshark prints of a capture.</summary>
    public static string Run(string path, params string[] arguments)
    {
        var start = new ProcessStartInfo(Commands.Find("tshark")!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])
            [
                "-r", path, "-o", "ip.check_checksum:TRUE", "-o", "tcp.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE", .. arguments,
            ])
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
