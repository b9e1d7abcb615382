using DeviceKit.Cross.Elf;

namespace DeviceKit.Cross.Linking;

/// <summary>An image.</summary>
/// <param name="File">The file.</param>
/// <param name="Map">What is where, as text.</param>
internal sealed record LinkedImage(ElfFile File, string Map);
