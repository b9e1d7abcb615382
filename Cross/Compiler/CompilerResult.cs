using System.Collections.Generic;
using DeviceKit.Cross.Reading;

namespace DeviceKit.Cross;

/// <summary>What became of a compilation.</summary>
/// <param name="Elf">The image; null when there are errors.</param>
/// <param name="Map">What is where in the image, as text; null when there are errors.</param>
/// <param name="Diagnostics">What is wrong.</param>
internal sealed record CompilerResult(byte[]? Elf, string? Map, IReadOnlyList<Diagnostic> Diagnostics);
