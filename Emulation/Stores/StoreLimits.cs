using System;

namespace DeviceKit.Emulation;

/// <summary>What a store takes. The defaults are the least that every device has, so that what fits here fits everywhere.</summary>
/// <param name="MaxKeyLength">The longest key in characters, 15 or more.</param>
/// <param name="MaxValueLength">The longest value in bytes, 1,024 or more.</param>
public sealed record StoreLimits(int MaxKeyLength = 15, int MaxValueLength = 1024)
{
    internal void Check(string key, int valueLength)
    {
        ArgumentNullException.ThrowIfNull(key);
        bool isGood = key.Length > 0 && key.Length <= MaxKeyLength;
        foreach (char c in key)
        {
            isGood &= c is > ' ' and < '\u007F';
        }

        if (!isGood)
        {
            throw new ArgumentException($"'{key}' is no key: 1 to {MaxKeyLength} characters of printable ASCII without space.", nameof(key));
        }

        if (valueLength > MaxValueLength)
        {
            throw new ArgumentException($"The value of '{key}' has {valueLength} bytes; {MaxValueLength} are the most.", nameof(valueLength));
        }
    }
}
