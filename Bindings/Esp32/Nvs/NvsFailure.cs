using DeviceKit.Native;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>The sentences in which a store tells what NVS refused.</summary>
internal static class NvsFailure
{
    /// <summary>What failed, where, and what to do.</summary>
    public static StoreException Of(EspError error, NativeFunction function, string name, string key)
    {
        string where = "'" + key + "' in namespace '" + name + "'";
        string text = error switch
        {
            EspError.NvsNotEnoughSpace => "The nvs partition has no room for " + where + ": remove keys, or give the partition more pages.",
            EspError.NvsInvalidHandle or EspError.NvsNotInitialized => "The nvs partition was closed or erased under " + where + ": open the store anew.",
            EspError.NvsInvalidName or EspError.NvsKeyTooLong => "NVS takes no name like " + where + ": 1 to 14 characters for a namespace.",
            _ => "NVS failed at " + where + ": the flash may be damaged; erase the partition, or replace the module.",
        };
        return new StoreException(text + " (" + Name(error, function) + ")", new EspException(error, function));
    }

    /// <summary>The partition cannot be used as it is, and nothing was changed.</summary>
    public static StoreException Unusable(EspError error) => new(
        "The nvs partition cannot be used as it is, and nothing in it was changed: set ErasesUnusable to erase it with all that it holds. ("
            + Name(error, NvsFunctions.FlashInit) + ")",
        new EspException(error, NvsFunctions.FlashInit));

    /// <summary>There is no usable partition, and erasing does not help, or fails.</summary>
    public static StoreException Missing(EspError error, NativeFunction function) => new(
        "The nvs partition cannot be set up: see to it that the partition table has one of at least 3 pages. (" + Name(error, function) + ")",
        new EspException(error, function));

    private static string Name(EspError error, NativeFunction function) => function.Name + ": " + (error.Name() ?? ((int)error).ToString());
}
