namespace DeviceKit.Cross.Debugging;

/// <summary>A place in a source file.</summary>
/// <param name="Method">The method it belongs to, as a trace shows it.</param>
/// <param name="File">The path of the file; empty where it is not known.</param>
/// <param name="Line">The line, from 1; 0 where it is not known.</param>
/// <param name="Caller">The place of the call that the method was put in place of, or null.</param>
internal sealed record SourceLine(string Method, string File, int Line, SourceLine? Caller = null);
