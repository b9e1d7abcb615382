using System;
using System.Collections.Generic;

namespace DeviceKit.Cross.Debugging;

/// <summary>The source files of an image, numbered from 1 as the line table does, in the order in which they are first named.</summary>
internal sealed class FileTable
{
    private readonly List<string> _files = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The paths.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>The number of a file.</summary>
    public int NumberOf(string path)
    {
        if (!_numbers.TryGetValue(path, out int number))
        {
            _files.Add(path);
            number = _files.Count;
            _numbers.Add(path, number);
        }

        return number;
    }
}
