namespace DeviceKit.Cross.Elf;

/// <summary>A symbol.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its address, or its value when it is in no section.</param>
/// <param name="Size">In bytes; 0 where it is not known.</param>
/// <param name="Kind">What it names.</param>
/// <param name="IsGlobal">False for one that other objects do not see.</param>
/// <param name="Section">The name of its section; null for a plain number.</param>
internal sealed record ElfSymbol(string Name, uint Value, uint Size, ElfSymbolKind Kind, bool IsGlobal, string? Section);
