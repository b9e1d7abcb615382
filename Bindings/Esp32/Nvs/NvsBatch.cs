using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace DeviceKit.Esp32;

/// <summary>
/// The record of a commit of several keys: its number, then a byte and the key for each change. The byte has the key's length, and says whether it is a
/// removal, else in which slot the new value is. Values are not in it.
/// </summary>
internal static class NvsBatch
{
    private const byte LengthBits = 0x0F;
    private const byte SecondSlotBit = 0x40;
    private const byte RemovalBit = 0x80;
    private const int NumberSize = sizeof(uint);

    /// <summary>Writes a record.</summary>
    /// <param name="number">The commit's number.</param>
    /// <param name="changes">What it changes.</param>
    public static byte[] Write(uint number, List<StoreEntry> changes)
    {
        int size = NumberSize;
        for (int i = 0; i < changes.Count; i++)
        {
            size += 1 + changes[i].Key.Length;
        }

        byte[] record = new byte[size];
        BinaryPrimitives.WriteUInt32LittleEndian(record, number);
        int at = NumberSize;
        for (int i = 0; i < changes.Count; i++)
        {
            StoreEntry change = changes[i];
            int kind = change.Staged is null ? RemovalBit : change.OtherSlot == NvsSlot.Second ? SecondSlotBit : 0;
            record[at++] = (byte)(change.Key.Length | kind);
            for (int k = 0; k < change.Key.Length; k++)
            {
                record[at++] = (byte)change.Key[k];
            }
        }

        return record;
    }

    /// <summary>The commit's number.</summary>
    /// <param name="record">At least 4 bytes.</param>
    public static uint Number(ReadOnlySpan<byte> record) => BinaryPrimitives.ReadUInt32LittleEndian(record);

    /// <summary>Reads the changes of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="changes">Filled with keys and where each new value is, or null for a removal.</param>
    /// <returns>False when it is no record.</returns>
    public static bool TryRead(ReadOnlySpan<byte> record, List<KeyValuePair<string, NvsSlot?>> changes)
    {
        Span<char> key = stackalloc char[StoreLimits.MaxKeyLength];
        if (record.Length < NumberSize)
        {
            return false;
        }

        for (int at = NumberSize; at < record.Length;)
        {
            byte kind = record[at++];
            int length = kind & LengthBits;
            if (length == 0 || length > record.Length - at)
            {
                return false;
            }

            for (int k = 0; k < length; k++)
            {
                key[k] = (char)record[at + k];
            }

            at += length;
            NvsSlot? slot = (kind & RemovalBit) != 0 ? null : (kind & SecondSlotBit) != 0 ? NvsSlot.Second : NvsSlot.First;
            changes.Add(new KeyValuePair<string, NvsSlot?>(new string(key[..length]), slot));
        }

        return true;
    }
}
