using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Target;

/// <summary>The modules of an emulated device, on one event loop.</summary>
internal sealed class HostDevice : IDevice
{
    /// <summary>The loop that everything runs on.</summary>
    public required EventLoop Loop { get; init; }

    /// <inheritdoc/>
    public required IConsole Console { get; init; }

    /// <inheritdoc/>
    public INetif? Netif { get; init; }

    /// <inheritdoc/>
    public IFramebuffer? Framebuffer { get; init; }

    /// <inheritdoc/>
    public IClock Clock => Loop.Clock;

    /// <inheritdoc/>
    public required IRandom Random { get; init; }

    /// <inheritdoc/>
    public required IStore Store { get; init; }
}
