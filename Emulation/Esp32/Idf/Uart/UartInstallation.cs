using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The driver of one UART, from install to delete.</summary>
/// <param name="memory">Its rings and its queue in the chip's heap.</param>
/// <param name="handle">Its queue's handle, or null.</param>
/// <param name="queue">Its queue, or null.</param>
internal sealed class UartInstallation(uint memory, Pointer32 handle, IdfQueue? queue)
{
    /// <summary>Where it lies in the chip's heap.</summary>
    public uint Memory => memory;

    /// <summary>Its queue's handle, or null.</summary>
    public Pointer32 Handle => handle;

    /// <summary>Its queue, or null.</summary>
    public IdfQueue? Queue => queue;
}
