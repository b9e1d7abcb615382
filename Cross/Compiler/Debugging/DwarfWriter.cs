using System.Collections.Generic;
using DeviceKit.Cross.Elf;

namespace DeviceKit.Cross.Debugging;

/// <summary>Makes the sections of debug information of an image.</summary>
internal static class DwarfWriter
{
    /// <summary>The three sections; none is in memory.</summary>
    /// <param name="name">The name of the application.</param>
    /// <param name="functions">By rising addresses.</param>
    public static IReadOnlyList<ElfSection> Write(string name, IReadOnlyList<FunctionLines> functions)
    {
        var files = new FileTable();
        foreach (FunctionLines function in functions)
        {
            foreach (LineRow row in function.Rows)
            {
                for (SourceLine? line = row.Source; line is not null; line = line.Caller)
                {
                    files.NumberOf(line.File);
                }
            }
        }

        return
        [
            Section(".debug_abbrev", InfoSection.Abbreviations()),
            Section(".debug_info", InfoSection.Write(name, functions, files)),
            Section(".debug_line", LineSection.Write(functions, files)),
        ];
    }

    private static ElfSection Section(string name, byte[] contents) => new(name, ElfSectionKind.Program, ElfSectionFlags.None, 0, contents, (uint)contents.Length, 1);
}
