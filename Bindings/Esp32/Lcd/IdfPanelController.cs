namespace DeviceKit.Esp32;

/// <summary>A controller that ESP-IDF has a driver for: the panel handle's life.</summary>
internal abstract class IdfPanelController(Esp32Api api, Esp32PanelOptions options, LcdPanelIoHandle io) : PanelController(api, options, io)
{
    protected LcdPanelHandle Panel { get; set; }

    public override void Show(bool isOn) => Api.Lcd.PanelDispOnOffOrThrow(Panel, isOn);

    public override void Close()
    {
        if (!Panel.IsInvalid)
        {
            _ = Api.Lcd.PanelDel(Panel);
            Panel = LcdPanelHandle.Invalid;
        }
    }
}
