namespace DeviceKit.Emulation.Esp32;

/// <summary>The commands of the SSD1306 (datasheet 1.1, section 9; charge pump: its application note).</summary>
internal static class Ssd1306Commands
{
    public const byte AddressingMode = 0x20;
    public const byte ColumnRange = 0x21;
    public const byte PageRange = 0x22;
    public const byte ScrollOff = 0x2E;
    public const byte ScrollOn = 0x2F;
    public const byte Contrast = 0x81;
    public const byte ChargePump = 0x8D;
    public const byte SegmentsForward = 0xA0;
    public const byte SegmentsBackward = 0xA1;
    public const byte FollowMemory = 0xA4;
    public const byte AllOn = 0xA5;
    public const byte Normal = 0xA6;
    public const byte Inverse = 0xA7;
    public const byte Multiplex = 0xA8;
    public const byte DisplayOff = 0xAE;
    public const byte DisplayOn = 0xAF;
    public const byte ScanForward = 0xC0;
    public const byte ScanBackward = 0xC8;
    public const byte DisplayOffset = 0xD3;
    public const byte ComPins = 0xDA;

    public static readonly PanelCommandTable Table = PanelCommandTable.Parse("""
        00-0F COLUMNLOW    0
        10-1F COLUMNHIGH   0
        20    ADDRESSMODE  1
        21    COLUMNRANGE  2
        22    PAGERANGE    2
        26-27 HSCROLL      6
        29-2A VHSCROLL     5
        2E    SCROLLOFF    0
        2F    SCROLLON     0
        40-7F STARTLINE    0
        81    CONTRAST     1
        8D    CHARGEPUMP   1
        A0-A1 SEGREMAP     0
        A3    VSCROLLAREA  2
        A4-A5 ENTIREON     0
        A6-A7 INVERSE      0
        A8    MULTIPLEX    1
        AE-AF DISPLAY      0
        B0-B7 PAGE         0
        C0    COMSCAN      0
        C8    COMSCAN      0
        D3    OFFSET       1
        D5    CLOCK        1
        D9    PRECHARGE    1
        DA    COMPINS      1
        DB    VCOMH        1
        E3    NOP          0
        """);
}
