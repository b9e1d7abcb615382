namespace DeviceKit.Emulation.Esp32;

/// <summary>The commands of the ILI9341 (datasheet 1.11, sections 8.3 level 2 and 8.4 extended commands).</summary>
internal static class Ili9341Commands
{
    public const byte InterfaceControl = 0xF6;

    public static readonly PanelCommandTable Table = PanelCommandTable.Parse(DcsCommands.Table + """
        B0 IFMODE     1
        B1 FRMCTR1    2
        B2 FRMCTR2    2
        B3 FRMCTR3    2
        B4 INVTR      1
        B5 PRCTR      4
        B6 DISCTRL    3-4
        B7 ETMOD      1
        B8 BLCTR1     1
        B9 BLCTR2     1
        BA BLCTR3     1
        BB BLCTR4     1
        BC BLCTR5     1
        BE BLCTR7     1
        BF BLCTR8     1
        C0 PWCTR1     1-2
        C1 PWCTR2     1
        C5 VMCTR1     2
        C7 VMCTR2     1
        CB PWCTRA     5
        CF PWCTRB     3
        D0 NVMWR      2
        D1 NVMPKEY    3
        D2 RDNVM      read 4
        D3 RDID4      read 4
        E0 PGAMCTRL   15
        E1 NGAMCTRL   15
        E2 DGAMCTRL1  16
        E3 DGAMCTRL2  64
        E8 DTCTRA     3
        E9 DTCTRA2    3
        EA DTCTRB     2
        ED PWSEQ      4
        EF UNNAMED    3   # in no datasheet, and in many modules' sequences
        F2 EN3G       1
        F6 IFCTL      3
        F7 PRCTL      1
        """);
}
