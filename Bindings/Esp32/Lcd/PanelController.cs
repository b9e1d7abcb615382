using System.Threading.Tasks;
using DeviceKit.Native;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>What one kind of controller is told behind a panel IO.</summary>
internal abstract class PanelController(Esp32Api api, Esp32PanelOptions options, LcdPanelIoHandle io)
{
    /// <summary>True when the painted buffer itself goes to the bus, so that the next band is painted into the other one.</summary>
    public abstract bool SendsWhatIsPainted { get; }

    protected Esp32Api Api { get; } = api;

    protected Esp32PanelOptions Options { get; } = options;

    protected LcdPanelIoHandle Io { get; } = io;

    /// <summary>The distance of two rows of a band in bytes.</summary>
    /// <param name="width">Columns of the band.</param>
    public abstract int StrideOf(int width);

    /// <summary>Resets the controller and sets it up; the picture stays off.</summary>
    /// <param name="clock">For waits that need not block the task.</param>
    /// <exception cref="EspException">ESP-IDF or the panel refused.</exception>
    public abstract ValueTask StartAsync(IClock clock);

    /// <summary>Lets a band go to the panel; returns before it is there, and before a completion that is certain to come.</summary>
    /// <param name="bounds">Where the band stands, in screen pixels.</param>
    /// <param name="painted">The buffer that it was painted into.</param>
    /// <param name="other">The other buffer, which is free.</param>
    /// <exception cref="EspException">The panel IO refused: no completion comes.</exception>
    public abstract void Send(PixelRectangle bounds, Pointer32 painted, Pointer32 other);

    /// <summary>Turns the picture on or off; the panel keeps it meanwhile.</summary>
    /// <param name="isOn">On.</param>
    /// <exception cref="EspException">ESP-IDF or the panel refused.</exception>
    public abstract void Show(bool isOn);

    /// <summary>Gives back what <see cref="StartAsync"/> took. Idempotent.</summary>
    public abstract void Close();
}
