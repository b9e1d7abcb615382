using System;
using System.Collections.Generic;

namespace DeviceKit.Cross.Debugging;

/// <summary>Reads `.debug_line` of one unit as <see cref="LineSection"/> writes it.</summary>
internal static class LineReader
{
    /// <summary>The files, and the rows by rising addresses.</summary>
    /// <exception cref="System.IO.InvalidDataException">The section is damaged, or of another version.</exception>
    public static (IReadOnlyList<string> Files, IReadOnlyList<FileLine> Rows) Read(ReadOnlyMemory<byte> section)
    {
        var cursor = new DwarfCursor(section);
        int end = cursor.EndOfLength();
        if (cursor.Half() != DwarfFormat.Version)
        {
            throw cursor.Damaged();
        }

        int program = cursor.EndOfLength();
        ReadOnlySpan<byte> header = cursor.Take(6);
        if (header[4] != DwarfFormat.LineRange || header[5] != DwarfFormat.OpcodeBase || (sbyte)header[3] != DwarfFormat.LineBase)
        {
            throw cursor.Damaged();
        }

        cursor.Take(DwarfFormat.StandardLengths.Length);
        while (cursor.Text().Length > 0)
        {
        }

        var files = new List<string>();
        for (string file = cursor.Text(); file.Length > 0; file = cursor.Text())
        {
            files.Add(file == "?" ? "" : file);
            cursor.Take(3);
        }

        cursor.Offset = program;
        var rows = new List<FileLine>();
        while (cursor.Offset < end)
        {
            ReadSequence(cursor, files, rows);
        }

        // The end of a sequence may be the start of the next: it goes first.
        rows.Sort((a, b) => (a.Address, a.File is not null).CompareTo((b.Address, b.File is not null)));
        return (files, rows);
    }

    private static void ReadSequence(DwarfCursor cursor, List<string> files, List<FileLine> rows)
    {
        (uint address, uint file, int line) = (0, 1, 1);
        while (true)
        {
            byte opcode = cursor.Byte();
            switch (opcode)
            {
                case DwarfFormat.LineExtended:
                    cursor.Unsigned();
                    if (cursor.Byte() == DwarfFormat.LineEndSequence)
                    {
                        rows.Add(new FileLine(address, null, 0));
                        return;
                    }

                    address = cursor.Word();
                    break;
                case DwarfFormat.LineAdvancePc:
                    address += cursor.Unsigned();
                    break;
                case DwarfFormat.LineAdvanceLine:
                    line += cursor.Signed();
                    break;
                case DwarfFormat.LineSetFile:
                    file = cursor.Unsigned();
                    break;
                case < DwarfFormat.OpcodeBase:
                    throw cursor.Damaged();
                default:
                    int special = opcode - DwarfFormat.OpcodeBase;
                    address += (uint)(special / DwarfFormat.LineRange);
                    line += (special % DwarfFormat.LineRange) + DwarfFormat.LineBase;
                    rows.Add(new FileLine(address, file >= 1 && file <= files.Count ? files[(int)file - 1] : throw cursor.Damaged(), line));
                    break;
            }
        }
    }
}
