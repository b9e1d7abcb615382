using System;
using System.Collections.Generic;
using System.IO;

namespace DeviceKit.Cross.Importing;

/// <summary>Tables that lie in this assembly as text: words between blanks, comments behind #.</summary>
internal static class EmbeddedTable
{
    /// <summary>The lines that are not empty, as words.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name));
        while (reader.ReadLine() is string line)
        {
            string[] words = line.Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
            {
                yield return words;
            }
        }
    }
}
