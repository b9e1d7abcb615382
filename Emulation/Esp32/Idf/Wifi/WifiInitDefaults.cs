using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <summary>WIFI_INIT_CONFIG_DEFAULT, with the addresses that only the linker knows on the chip; by them a config made by hand is told.</summary>
internal static class WifiInitDefaults
{
    private static readonly Pointer32 s_osiFuncs = new(0x3FFA_E100);
    private static readonly Pointer32 s_crypto = new(0x400E_0000);

    /// <summary>Whether a config came from the default settings, changed or not.</summary>
    public static bool IsMadeFrom(in WifiInitConfig config) =>
        config.Magic == EspWifiConstants.InitConfigMagic
        && config.OsiFuncs == s_osiFuncs
        && config.WpaCryptoFuncs.Size == WpaCryptoFuncs.SizeInBytes;

    /// <summary>The default settings.</summary>
    /// <param name="receiveBuffers">CONFIG_ESP_WIFI_DYNAMIC_RX_BUFFER_NUM.</param>
    public static WifiInitConfig Create(int receiveBuffers) => new()
    {
        OsiFuncs = s_osiFuncs,
        WpaCryptoFuncs = Crypto(),
        StaticRxBufNum = 10,
        DynamicRxBufNum = receiveBuffers,
        TxBufType = 1,
        StaticTxBufNum = EspWifiConstants.StaticTxBufferNum,
        DynamicTxBufNum = EspWifiConstants.DynamicTxBufferNum,
        RxMgmtBufNum = EspWifiConstants.RxMgmtBufNumDef,
        CacheTxBufNum = EspWifiConstants.CacheTxBufferNum,
        CsiEnable = EspWifiConstants.CsiEnabled,
        AmpduRxEnable = EspWifiConstants.AmpduRxEnabled,
        AmpduTxEnable = EspWifiConstants.AmpduTxEnabled,
        NvsEnable = EspWifiConstants.NvsEnabled,
        NanoEnable = EspWifiConstants.NanoFormatEnabled,
        RxBaWin = EspWifiConstants.DefaultRxBaWin,
        WifiTaskCoreId = EspWifiConstants.TaskCoreId,
        BeaconMaxLen = EspWifiConstants.SoftapBeaconMaxLen,
        MgmtSbufNum = EspWifiConstants.MgmtSbufNum,
        FeatureCaps = EspWifiConstants.FeatureCaps,
        StaDisconnectedPm = true,
        EspnowMaxEncryptNum = 7,
        TxHetbQueueNum = EspWifiConstants.TxHetbQueueNum,
        Magic = EspWifiConstants.InitConfigMagic,
    };

    private static WpaCryptoFuncs Crypto() => new()
    {
        Size = WpaCryptoFuncs.SizeInBytes,
        Version = 1,
        HmacSha256Vector = s_crypto,
        Pbkdf2Sha1 = s_crypto + 0x10,
        Aes128Encrypt = s_crypto + 0x20,
        Aes128Decrypt = s_crypto + 0x30,
        Omac1Aes128 = s_crypto + 0x40,
        CcmpDecrypt = s_crypto + 0x50,
        CcmpEncrypt = s_crypto + 0x60,
        AesGmac = s_crypto + 0x70,
        Sha256Vector = s_crypto + 0x80,
        AesWrap = s_crypto + 0x90,
        AesUnwrap = s_crypto + 0xA0,
    };
}
