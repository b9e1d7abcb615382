using System;

namespace DeviceKit.Esp32;

/// <summary>What keys and values of a store on NVS may be.</summary>
internal static class StoreLimits
{
    /// <summary>NVS_KEY_NAME_MAX_SIZE without its NUL.</summary>
    public const int MaxKeyLength = NvsConstants.KeyNameMaxSize - 1;

    /// <summary>What is left of a page of NVS behind the entry that describes a value: 125 entries of 32 bytes.</summary>
    public const int MaxValueLength = 4000;

    /// <summary>Whether a text is a key.</summary>
    public static bool IsKey(ReadOnlySpan<char> key)
    {
        foreach (char c in key)
        {
            if (c is <= ' ' or >= '\u007F')
            {
                return false;
            }
        }

        return key.Length is > 0 and <= MaxKeyLength;
    }

    /// <summary>Refuses what breaks a limit.</summary>
    /// <exception cref="ArgumentException">The key or the value does.</exception>
    public static void Check(string key, int valueLength)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!IsKey(key))
        {
            throw new ArgumentException("'" + key + "' is no key: 1 to 15 characters of printable ASCII without space.", nameof(key));
        }

        if (valueLength > MaxValueLength)
        {
            throw new ArgumentException("The value of '" + key + "' has " + valueLength.ToString() + " bytes; 4000 are the most.", nameof(valueLength));
        }
    }
}
