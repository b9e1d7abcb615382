using System;
using System.Collections.Generic;
using DeviceKit.Framebuffer;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A panel that hangs on a simulated chip, as somebody sees it who looks at the device.</summary>
public sealed class WiredPanel : IScreenSource, ISpiDevice, II2cDevice
{
    private readonly ChipPins _pins;
    private readonly Func<TimeSpan> _now;
    private bool _wasHeld;
    private int _lostInReset;
    private int _noted;

    internal WiredPanel(PanelWiring wiring, ChipPins pins, Func<TimeSpan> now)
    {
        Wiring = wiring;
        _pins = pins;
        _now = now;
        pins.Driven += OnDriven;
    }

    /// <summary>The wires.</summary>
    public PanelWiring Wiring { get; }

    /// <summary>The panel.</summary>
    public IPanel Panel => Wiring.Panel;

    /// <summary>The wrong uses of the panel so far.</summary>
    public IReadOnlyList<PanelViolation> Violations => Panel.Violations;

    /// <summary>True while the light behind the glass is on, or where there is none to be switched.</summary>
    public bool HasLight => Wiring.Backlight < 0 || _pins.IsDriven(Wiring.Backlight, Wiring.BacklightActiveHigh);

    /// <summary>What can be seen: black without light.</summary>
    public PanelPicture Picture
    {
        get
        {
            PanelPicture picture = Panel.Picture;
            return HasLight ? picture : new PanelPicture(new Surface(picture.Width, picture.Height, picture.Format), isLit: false);
        }
    }

    private bool IsHeldInReset => Wiring.Reset >= 0 && _pins.IsDriven(Wiring.Reset, isHigh: false);

    /// <inheritdoc/>
    public Surface Capture() => Picture.Capture();

    /// <inheritdoc/>
    public void Transfer(bool isData, ReadOnlySpan<byte> sent, Span<byte> received, TimeSpan at)
    {
        if (Hears())
        {
            new PanelSpiDevice(Panel).Transfer(isData, sent, received, at);
        }
    }

    /// <inheritdoc/>
    public void Deselect(TimeSpan at)
    {
    }

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> bytes, TimeSpan at)
    {
        if (Hears())
        {
            new PanelI2cDevice((Ssd1306Panel)Panel).Write(bytes, at);
        }
    }

    /// <inheritdoc/>
    public void Read(Span<byte> bytes, TimeSpan at)
    {
        if (Hears())
        {
            new PanelI2cDevice((Ssd1306Panel)Panel).Read(bytes, at);
        }
    }

    /// <summary>Notes what the panel found wrong since the last time.</summary>
    /// <param name="contract">Where.</param>
    /// <param name="call">The C function that sent it.</param>
    internal void Note(ContractLog contract, string call)
    {
        for (; _noted < Violations.Count; _noted++)
        {
            contract.Add("lcd.panel-use", call, Violations[_noted].Message);
        }

        if (_lostInReset > 0)
        {
            contract.Add("lcd.in-reset", call, $"pin {Wiring.Reset} is low");
            _lostInReset = 0;
        }
    }

    private bool Hears()
    {
        if (IsHeldInReset)
        {
            _lostInReset++;
            return false;
        }

        return true;
    }

    private void OnDriven(int pin)
    {
        if (pin != Wiring.Reset || _wasHeld == IsHeldInReset)
        {
            return;
        }

        _wasHeld = IsHeldInReset;
        if (!_wasHeld)
        {
            Panel.Reset(_now());
        }
    }
}
