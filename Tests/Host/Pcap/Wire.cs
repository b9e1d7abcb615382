using System;
using System.Threading;
using DeviceKit.Tests.Machine;

namespace DeviceKit.Host.Tests.Pcap;

/// <summary>A cable of the kernel's, veth(4), between <c>veth0</c> and <c>veth1</c> in a namespace of its own. Skips the test where none can be made.</summary>
/// <remarks>
/// The MTU is 4 above Ethernet's, because the kernel sends an untagged frame of MTU + 18 bytes for no station but one that says it has less. No IPv6:
/// the kernel sends nothing by itself.
/// </remarks>
internal sealed class Wire : IDisposable
{
    private static int s_count;
    private readonly string _name;

    public Wire()
    {
        NetworkNamespaces.Require();
        _name = NetworkNamespaces.Add($"wire{Interlocked.Increment(ref s_count)}");
        Execute("sh", "-c", "for f in /proc/sys/net/ipv6/conf/*/disable_ipv6; do test ! -e $f || echo 1 >$f; done");
        Ip("link", "add", "veth0", "mtu", "1504", "type", "veth", "peer", "name", "veth1", "mtu", "1504");
        Ip("link", "set", "veth0", "up");
        Ip("link", "set", "veth1", "up");
    }

    /// <summary>The file that names the namespace.</summary>
    public string Path => $"/run/netns/{_name}";

    public void Ip(params string[] arguments) => NetworkNamespaces.Ip(["-n", _name, .. arguments]);

    public void Execute(params string[] command) => NetworkNamespaces.Ip(["netns", "exec", _name, .. command]);

    public void Dispose() => NetworkNamespaces.Delete(_name);
}
