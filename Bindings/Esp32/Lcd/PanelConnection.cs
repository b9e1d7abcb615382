namespace DeviceKit.Esp32;

/// <summary>A bus and the panel IO on it.</summary>
internal abstract class PanelConnection(Esp32Api api)
{
    /// <summary>What commands and pixels go through; invalid before it was opened.</summary>
    public LcdPanelIoHandle Io { get; protected set; }

    /// <summary>True where pixels have been sent when the call returns; otherwise a completion tells.</summary>
    public virtual bool SendsWithinTheCall => false;

    protected Esp32Api Api { get; } = api;

    /// <summary>Sets the bus up and puts the panel IO on it.</summary>
    /// <param name="options">Pins and clock.</param>
    /// <param name="largestTransfer">In bytes.</param>
    /// <exception cref="EspException">ESP-IDF refused.</exception>
    public abstract void Open(Esp32PanelOptions options, int largestTransfer);

    /// <summary>Waits for transfers under way, and gives back what was opened: the panel IO, then the bus.</summary>
    public void Close()
    {
        if (!Io.IsInvalid)
        {
            _ = Api.Lcd.PanelIoDel(Io);
            Io = LcdPanelIoHandle.Invalid;
        }

        CloseBus();
    }

    protected abstract void CloseBus();
}
