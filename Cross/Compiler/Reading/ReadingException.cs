using System;

namespace DeviceKit.Cross.Reading;

/// <summary>Reading cannot go on. Does not leave this folder.</summary>
internal sealed class ReadingException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    /// <summary>Why.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
