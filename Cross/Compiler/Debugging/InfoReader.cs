using System;
using System.Collections.Generic;

namespace DeviceKit.Cross.Debugging;

/// <summary>Reads `.debug_info` as <see cref="InfoSection"/> writes it: its abbreviations are known.</summary>
internal sealed class InfoReader
{
    private readonly DwarfCursor _cursor;
    private readonly Dictionary<uint, string> _origins = [];

    private InfoReader(ReadOnlyMemory<byte> section) => _cursor = new DwarfCursor(section);

    /// <summary>The functions, by rising addresses.</summary>
    /// <exception cref="System.IO.InvalidDataException">The section is damaged.</exception>
    public static IReadOnlyList<FunctionEntry> Read(ReadOnlyMemory<byte> section)
    {
        var reader = new InfoReader(section);
        reader._cursor.EndOfLength();
        if (reader._cursor.Half() != DwarfFormat.Version)
        {
            throw reader._cursor.Damaged();
        }

        reader._cursor.Take(5);
        if (reader._cursor.Unsigned() != 1)
        {
            throw reader._cursor.Damaged();
        }

        reader._cursor.Text();
        reader._cursor.Take(12);
        var functions = new List<FunctionEntry>();
        reader.ReadChildren(functions, 0);
        functions.Sort((a, b) => a.Start.CompareTo(b.Start));
        return functions;
    }

    private void ReadChildren(List<FunctionEntry> entries, int depth)
    {
        const int deepest = 1000; // Deeper is not a program but damage.
        while (true)
        {
            uint offset = (uint)_cursor.Offset;
            uint code = _cursor.Unsigned();
            switch (code)
            {
                case 0:
                    return;
                case 2 or 3:
                    string name = _cursor.Text();
                    (uint start, uint end) = Addresses();
                    entries.Add(new FunctionEntry(name, start, end, 0, 0));
                    break;
                case 4:
                    _origins[offset] = _cursor.Text();
                    _cursor.Unsigned();
                    break;
                case 5 or 6:
                    string method = _origins.TryGetValue(_cursor.Word(), out string? origin) ? origin : throw _cursor.Damaged();
                    (start, end) = Addresses();
                    entries.Add(new FunctionEntry(method, start, end, (int)_cursor.Unsigned(), (int)_cursor.Unsigned()));
                    break;
                default:
                    throw _cursor.Damaged();
            }

            if (code is 3 or 6)
            {
                ReadChildren(entries[^1].Inner, depth < deepest ? depth + 1 : throw _cursor.Damaged());
            }
        }
    }

    private (uint Start, uint End) Addresses()
    {
        uint start = _cursor.Word();
        return (start, start + _cursor.Word());
    }
}
