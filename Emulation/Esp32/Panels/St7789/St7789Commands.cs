namespace DeviceKit.Emulation.Esp32;

/// <summary>The commands of the ST7789V (datasheet 1.6, section 9.2: level 2 commands).</summary>
internal static class St7789Commands
{
    public const byte RamControl = 0xB0;

    public static readonly PanelCommandTable Table = PanelCommandTable.Parse(DcsCommands.Table + """
        B0 RAMCTRL    2
        B1 RGBCTRL    3
        B2 PORCTRL    5
        B3 FRCTRL1    3
        B5 PARCTRL    1
        B7 GCTRL      1
        B8 GTADJ      4
        BA DGMEN      1
        BB VCOMS      1
        BC POWSAVE    1
        BD DLPOFFSAVE 1
        C0 LCMCTRL    1
        C1 IDSET      3
        C2 VDVVRHEN   1-2
        C3 VRHS       1
        C4 VDVS       1
        C5 VCMOFSET   1
        C6 FRCTRL2    1
        C7 CABCCTRL   1
        C8 REGSEL1    1
        CA REGSEL2    1
        CC PWMFRSEL   1
        D0 PWCTRL1    2
        D2 VAPVANEN   1
        DF CMD2EN     4
        E0 PVGAMCTRL  14
        E1 NVGAMCTRL  14
        E2 DGMLUTR    64
        E3 DGMLUTB    64
        E4 GATECTRL   3
        E7 SPI2EN     1
        E8 PWCTRL2    1
        E9 EQCTRL     3
        EC PROMCTRL   1
        FA PROMEN     4
        FC NVMSET     1
        FE PROMACT    2
        """);
}
