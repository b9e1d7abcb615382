using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Cross.Elf;

namespace DeviceKit.Tool.Building;

/// <summary>The sizes of an image's parts, for `--stats`.</summary>
internal static class ImageSizes
{
    /// <summary>A line for each section that is in memory, then the bytes of the file that are loaded, and those of memory.</summary>
    /// <exception cref="InvalidDataException">It is no ELF file.</exception>
    public static IEnumerable<string> Of(byte[] image)
    {
        ElfFile file = ElfReader.TryRead(image, out ElfFile? read, out string? error) ? read : throw new InvalidDataException(error);
        ElfSection[] loaded = [.. file.Sections.Where(s => s.IsLoaded)];
        int width = loaded.Select(s => s.Name.Length).Append("loaded".Length).Max();
        foreach (ElfSection section in loaded.OrderBy(s => s.Address))
        {
            yield return $"{section.Name.PadRight(width)} 0x{section.Address:X8} {section.Size,8}";
        }

        ElfSegment[] segments = [.. file.Segments.Where(s => s.Kind == ElfSegmentKind.Load)];
        yield return $"{"loaded".PadRight(width)} {"",10} {segments.Sum(s => (long)s.Contents.Length),8}";
        yield return $"{"memory".PadRight(width)} {"",10} {segments.Sum(s => (long)s.MemorySize),8}";
    }
}
