using DeviceKit.Signatures;

namespace DeviceKit.Target;

/// <summary>The modules of the device that an application runs on.</summary>
public interface IDevice
{
    /// <summary>The console.</summary>
    IConsole Console { get; }

    /// <summary>The network interface, or null on a device without one.</summary>
    INetif? Netif { get; }

    /// <summary>The screen, or null on a device without one.</summary>
    IFramebuffer? Framebuffer { get; }

    /// <summary>Time.</summary>
    IClock Clock { get; }

    /// <summary>Chance.</summary>
    IRandom Random { get; }

    /// <summary>The persistent key-value store.</summary>
    IStore Store { get; }
}
