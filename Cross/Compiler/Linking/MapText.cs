using System.Globalization;
using System.Linq;
using System.Text;
using DeviceKit.Cross.Elf;

namespace DeviceKit.Cross.Linking;

/// <summary>What is where in an image, as text: sections, and under each its symbols with address and size, by rising address.</summary>
internal static class MapText
{
    /// <summary>The text.</summary>
    public static string Of(ElfFile file)
    {
        var text = new StringBuilder();
        ILookup<string?, ElfSymbol> symbols = file.Symbols.ToLookup(s => s.Section);
        foreach (ElfSection section in file.Sections.Where(s => s.IsLoaded))
        {
            text.Append(CultureInfo.InvariantCulture, $"{section.Name} 0x{section.Address:x8} {section.Size}\n");
            foreach (ElfSymbol symbol in symbols[section.Name].OrderBy(s => s.Value))
            {
                text.Append(CultureInfo.InvariantCulture, $"  0x{symbol.Value:x8} {symbol.Size,7} {symbol.Name}\n");
            }
        }

        text.Append("symbols\n");
        foreach (ElfSymbol symbol in symbols[null])
        {
            text.Append(CultureInfo.InvariantCulture, $"  0x{symbol.Value:x8}         {symbol.Name}\n");
        }

        return text.ToString();
    }
}
