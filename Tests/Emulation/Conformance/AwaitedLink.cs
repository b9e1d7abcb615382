using System;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Tests.Conformance;

/// <summary>A link that the kernel was told to change: it tells of carriers from a work queue of its own, which may be late on a busy machine.</summary>
/// <param name="netif">Who will see it.</param>
/// <param name="loop">The netif's loop.</param>
internal sealed class AwaitedLink(INetif netif, EventLoop loop)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(1);

    private bool? _wanted;

    /// <summary>The kernel was told.</summary>
    public void Told(bool isUp) => _wanted = isUp;

    /// <summary>Waits until the netif has seen it; a netif that never does is left to the law.</summary>
    public async ValueTask SettleAsync()
    {
        TimeSpan limit = loop.Clock.Now + s_limit;
        while (_wanted is { } wanted && netif.IsLinkUp != wanted && loop.Clock.Now < limit)
        {
            await loop.Clock.DelayAsync(s_look);
        }

        _wanted = null;
    }
}
