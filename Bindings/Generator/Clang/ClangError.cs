namespace DeviceKit.Generator.Clang;

/// <summary>An error that libclang found.</summary>
/// <param name="Path">The file as it was found; empty for none.</param>
/// <param name="Line">From 1; 0 for none.</param>
/// <param name="Column">From 1; 0 for none.</param>
/// <param name="Message">What it says.</param>
internal sealed record ClangError(string Path, int Line, int Column, string Message);
