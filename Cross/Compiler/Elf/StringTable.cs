using System;
using System.Collections.Generic;

namespace DeviceKit.Cross.Elf;

/// <summary>Names one behind the other, each ended by a zero; a name that comes again is written once.</summary>
internal sealed class StringTable
{
    /// <summary>The longest name that is read, in bytes: a damaged file may refer to a long one often.</summary>
    private const int LongestName = 4096;

    private readonly Dictionary<string, uint> _offsets = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<byte> _bytes = [0];

    /// <summary>Adds a name.</summary>
    /// <returns>Where it begins.</returns>
    public uint Add(string name)
    {
        if (!_offsets.TryGetValue(name, out uint offset))
        {
            offset = (uint)_bytes.Count;
            _offsets.Add(name, offset);
            _bytes.AddRange(System.Text.Encoding.UTF8.GetBytes(name));
            _bytes.Add(0);
        }

        return offset;
    }

    /// <summary>The bytes.</summary>
    public byte[] ToArray() => [.. _bytes];

    /// <summary>Reads a name of a table.</summary>
    /// <returns>False when it begins or ends outside, or is longer than any should be.</returns>
    public static bool TryRead(ReadOnlySpan<byte> table, uint offset, out string name)
    {
        name = "";
        if (offset >= table.Length)
        {
            return false;
        }

        ReadOnlySpan<byte> rest = table[(int)offset..];
        int length = rest[..Math.Min(rest.Length, LongestName + 1)].IndexOf((byte)0);
        name = length > 0 ? System.Text.Encoding.UTF8.GetString(rest[..length]) : "";
        return length >= 0;
    }
}
