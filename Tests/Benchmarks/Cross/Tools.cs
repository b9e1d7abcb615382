using System;
using System.Collections.Generic;
using DeviceKit.Tests.Machine;

namespace DeviceKit.Benchmarks.Cross;

/// <summary>Compilers of C.</summary>
internal static class Tools
{
    /// <summary>Runs one.</summary>
    /// <exception cref="InvalidOperationException">It is not installed, or complains.</exception>
    public static void Run(string command, IEnumerable<string> arguments)
    {
        string path = Commands.Find(command) ?? throw new InvalidOperationException($"{command} is not installed");
        string complaints = Commands.Complaints(path, arguments);
        if (complaints.Length > 0)
        {
            throw new InvalidOperationException($"{command}: {complaints}");
        }
    }
}
