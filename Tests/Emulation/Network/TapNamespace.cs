using System;
using System.Threading;
using DeviceKit.Tests.Machine;

namespace DeviceKit.Emulation.Tests.Network;

/// <summary>A network namespace of its own for one test; skips the test where none can be made.</summary>
internal sealed class TapNamespace : IDisposable
{
    private static int s_count;
    private readonly string _name;

    public TapNamespace()
    {
        NetworkNamespaces.Require();
        _name = NetworkNamespaces.Add($"tap{Interlocked.Increment(ref s_count)}");
    }

    public string Path => $"/run/netns/{_name}";

    public void Ip(params string[] arguments) => NetworkNamespaces.Ip(["-n", _name, .. arguments]);

    /// <summary>Runs a command in the namespace.</summary>
    public void Execute(params string[] command) => NetworkNamespaces.Ip(["netns", "exec", _name, .. command]);

    public void Dispose() => NetworkNamespaces.Delete(_name);
}
