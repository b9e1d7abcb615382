using System.Diagnostics;

namespace DeviceKit.TestSummary;

/// <summary>Asks the machine whether it could have run a test.</summary>
internal static class Probe
{
    /// <summary>Runs a shell command, which is looked for where administrators' commands are kept too.</summary>
    /// <returns>True when it ends with 0.</returns>
    public static bool Succeeds(string command)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"PATH=$PATH:/usr/sbin:/sbin; {{ {command}; }} >/dev/null 2>&1");
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
