using System;

namespace DeviceKit.Tests.Machine;

/// <summary>Running a command as a user without any privilege, whoever runs the tests.</summary>
internal static class Unprivileged
{
    /// <summary>What a shell writes before the command: as root, it becomes nobody; else nothing, as there is no privilege to lose.</summary>
    public static string Prefix => Environment.IsPrivilegedProcess ? "setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all" : "";
}
