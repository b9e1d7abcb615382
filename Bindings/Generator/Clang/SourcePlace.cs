namespace DeviceKit.Generator.Clang;

/// <summary>A place in a file.</summary>
/// <param name="File">The file, as libclang knows it; 0 for none.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Offset">In bytes, from 0.</param>
internal readonly record struct SourcePlace(nint File, int Line, int Column, int Offset);
