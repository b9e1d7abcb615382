using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Cross.Elf;

namespace DeviceKit.Cross.Debugging;

/// <summary>Says which methods and source lines an address of an image belongs to.</summary>
internal sealed class Symbolizer
{
    private readonly IReadOnlyList<string> _files;
    private readonly IReadOnlyList<FileLine> _rows;
    private readonly IReadOnlyList<FunctionEntry> _functions;

    /// <summary>Reads the debug information of an image; of one without any, no address is known.</summary>
    /// <exception cref="InvalidDataException">The debug information is damaged.</exception>
    public Symbolizer(ElfFile image)
    {
        ElfSection? lines = image.Sections.FirstOrDefault(s => s.Name == ".debug_line");
        ElfSection? info = image.Sections.FirstOrDefault(s => s.Name == ".debug_info");
        (_files, _rows) = lines is null ? ([], []) : LineReader.Read(lines.Contents);
        _functions = info is null ? [] : InfoReader.Read(info.Contents);
    }

    /// <summary>The method at an address and the methods that it was put in place of calls in, innermost first; none when nothing is known.</summary>
    public IReadOnlyList<SourceLine> Find(uint address)
    {
        int index = IndexOf(address);
        if (index < 0)
        {
            return [];
        }

        var chain = new List<FunctionEntry> { _functions[index] };
        while (chain[^1].Inner.FirstOrDefault(inner => inner.Start <= address && address < inner.End) is { } next)
        {
            chain.Add(next);
        }

        (string file, int line) = RowAt(address);
        var places = new List<SourceLine>();
        for (int i = chain.Count - 1; i >= 0; i--)
        {
            places.Add(new SourceLine(chain[i].Name, file, line));
            (file, line) = (chain[i].CallFile >= 1 && chain[i].CallFile <= _files.Count ? _files[chain[i].CallFile - 1] : "", chain[i].CallLine);
        }

        return places;
    }

    private int IndexOf(uint address)
    {
        (int low, int high) = (0, _functions.Count - 1);
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (address < _functions[middle].Start)
            {
                high = middle - 1;
            }
            else if (address >= _functions[middle].End)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }

    private (string File, int Line) RowAt(uint address)
    {
        (int low, int high) = (0, _rows.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _rows[middle].Address <= address ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _rows[low - 1].File is { } file ? (file, _rows[low - 1].Line) : ("", 0);
    }
}
