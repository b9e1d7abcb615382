namespace DeviceKit.Emulation.Esp32;

/// <summary>What an operation on <see cref="NvsFlash"/> answers; the values are those of nvs.h.</summary>
public enum NvsError
{
    /// <summary>Done.</summary>
    Ok = 0,

    /// <summary>ESP_ERR_NVS_NOT_INITIALIZED: the storage was not opened.</summary>
    NotInitialized = 0x1101,

    /// <summary>ESP_ERR_NVS_NOT_FOUND: no such namespace, or no such key of this type.</summary>
    NotFound = 0x1102,

    /// <summary>ESP_ERR_NVS_TYPE_MISMATCH; ESP-IDF answers NotFound where one would expect it.</summary>
    TypeMismatch = 0x1103,

    /// <summary>ESP_ERR_NVS_READ_ONLY: the handle is for reading.</summary>
    ReadOnly = 0x1104,

    /// <summary>ESP_ERR_NVS_NOT_ENOUGH_SPACE: no page has room, and none can be freed.</summary>
    NotEnoughSpace = 0x1105,

    /// <summary>ESP_ERR_NVS_INVALID_NAME: the key or the namespace is empty.</summary>
    InvalidName = 0x1106,

    /// <summary>ESP_ERR_NVS_INVALID_HANDLE: the handle was closed.</summary>
    InvalidHandle = 0x1107,

    /// <summary>ESP_ERR_NVS_REMOVE_FAILED: the new value is there, the old one could not be erased.</summary>
    RemoveFailed = 0x1108,

    /// <summary>ESP_ERR_NVS_KEY_TOO_LONG: longer than 15 bytes.</summary>
    KeyTooLong = 0x1109,

    /// <summary>ESP_ERR_NVS_PAGE_FULL: inside the storage only.</summary>
    PageFull = 0x110A,

    /// <summary>ESP_ERR_NVS_INVALID_STATE: an earlier failure left the storage unusable.</summary>
    InvalidState = 0x110B,

    /// <summary>ESP_ERR_NVS_INVALID_LENGTH: the destination is too short.</summary>
    InvalidLength = 0x110C,

    /// <summary>ESP_ERR_NVS_NO_FREE_PAGES: no page is left to move values to; the partition wants to be erased.</summary>
    NoFreePages = 0x110D,

    /// <summary>ESP_ERR_NVS_VALUE_TOO_LONG: longer than a page (a string) or than the partition (a blob).</summary>
    ValueTooLong = 0x110E,

    /// <summary>ESP_ERR_NVS_PART_NOT_FOUND: no such partition.</summary>
    PartitionNotFound = 0x110F,

    /// <summary>ESP_ERR_NVS_NEW_VERSION_FOUND: a later format; the partition wants to be erased.</summary>
    NewVersionFound = 0x1110,
}
