namespace DeviceKit.Benchmarks.Cross;

/// <summary>A kernel as an image.</summary>
/// <param name="Elf">The file; it exits with 0 when every result was the expected one.</param>
/// <param name="CodeBytes">The bytes of the kernel's functions, without literals and what prepares the data.</param>
internal sealed record KernelImage(byte[] Elf, long CodeBytes);
