namespace DeviceKit.Emulation.Esp32;

/// <summary>The commands that DCS controllers share: MIPI DCS 1.02 and the datasheets' tables of level 1 commands.</summary>
internal static class DcsCommands
{
    public const byte SoftwareReset = 0x01;
    public const byte SleepIn = 0x10;
    public const byte SleepOut = 0x11;
    public const byte PartialOn = 0x12;
    public const byte NormalOn = 0x13;
    public const byte InversionOff = 0x20;
    public const byte InversionOn = 0x21;
    public const byte DisplayOff = 0x28;
    public const byte DisplayOn = 0x29;
    public const byte ColumnAddress = 0x2A;
    public const byte RowAddress = 0x2B;
    public const byte MemoryWrite = 0x2C;
    public const byte MemoryRead = 0x2E;
    public const byte PartialArea = 0x30;
    public const byte ScrollDefinition = 0x33;
    public const byte MemoryAccess = 0x36;
    public const byte ScrollStart = 0x37;
    public const byte IdleOff = 0x38;
    public const byte IdleOn = 0x39;
    public const byte PixelFormat = 0x3A;
    public const byte MemoryWriteContinue = 0x3C;
    public const byte MemoryReadContinue = 0x3E;

    /// <summary>The table's rows; the controllers' own follow them.</summary>
    public const string Table = """
        00 NOP       0
        01 SWRESET   0
        04 RDDID     read 4
        09 RDDST     read 5
        0A RDDPM     read 2
        0B RDDMADCTL read 2
        0C RDDCOLMOD read 2
        0D RDDIM     read 2
        0E RDDSM     read 2
        0F RDDSDR    read 2
        10 SLPIN     0
        11 SLPOUT    0
        12 PTLON     0
        13 NORON     0
        20 INVOFF    0
        21 INVON     0
        26 GAMSET    1
        28 DISPOFF   0
        29 DISPON    0
        2A CASET     4
        2B RASET     4
        2C RAMWR     pixels
        2D RGBSET    128
        2E RAMRD     read 4
        30 PTLAR     4
        33 VSCRDEF   6
        34 TEOFF     0
        35 TEON      1
        36 MADCTL    1
        37 VSCRSADD  2
        38 IDMOFF    0
        39 IDMON     0
        3A COLMOD    1
        3C RAMWRC    pixels
        3E RAMRDC    read 4
        44 TESCAN    2
        45 RDTESCAN  read 3
        51 WRDISBV   1
        52 RDDISBV   read 2
        53 WRCTRLD   1
        54 RDCTRLD   read 2
        55 WRCACE    1
        56 RDCABC    read 2
        5E WRCABCMB  1
        5F RDCABCMB  read 2
        DA RDID1     read 2
        DB RDID2     read 2
        DC RDID3     read 2

        """;
}
