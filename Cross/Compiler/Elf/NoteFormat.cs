using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace DeviceKit.Cross.Elf;

/// <summary>Notes: lengths of name and descriptor, type, name with its zero, descriptor; each aligned to 4.</summary>
internal static class NoteFormat
{
    private const int HeaderSize = 12;

    /// <summary>Writes notes.</summary>
    public static byte[] Write(IReadOnlyList<ElfNote> notes)
    {
        var bytes = new List<byte>();
        Span<byte> header = stackalloc byte[HeaderSize];
        foreach (ElfNote note in notes)
        {
            byte[] name = [.. System.Text.Encoding.UTF8.GetBytes(note.Name), 0];
            BinaryPrimitives.WriteInt32LittleEndian(header, name.Length);
            BinaryPrimitives.WriteInt32LittleEndian(header[4..], note.Descriptor.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(header[8..], note.Type);
            bytes.AddRange(header);
            Add(bytes, name);
            Add(bytes, note.Descriptor.Span);
        }

        return [.. bytes];
    }

    /// <summary>Reads notes.</summary>
    /// <returns>False when one ends outside.</returns>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, List<ElfNote> notes)
    {
        while (bytes.Length > 0)
        {
            if (bytes.Length < HeaderSize)
            {
                return false;
            }

            uint nameLength = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span);
            uint length = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[4..]);
            uint type = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[8..]);
            long descriptor = HeaderSize + (((long)nameLength + 3) & ~3L);
            if (descriptor + length > bytes.Length)
            {
                return false;
            }

            string name = System.Text.Encoding.UTF8.GetString(bytes.Span.Slice(HeaderSize, (int)nameLength)).TrimEnd('\0');
            notes.Add(new ElfNote(name, type, bytes.Slice((int)descriptor, (int)length)));
            bytes = bytes[(int)Math.Min(bytes.Length, descriptor + (((long)length + 3) & ~3L))..];
        }

        return true;
    }

    private static void Add(List<byte> bytes, ReadOnlySpan<byte> what)
    {
        bytes.AddRange(what);
        while (bytes.Count % 4 != 0)
        {
            bytes.Add(0);
        }
    }
}
