namespace DeviceKit.Generator.Diagnostics;

/// <summary>One thing that is wrong, or, as a note, one thing to know.</summary>
/// <param name="Severity">Errors end the run; warnings and notes do not.</param>
/// <param name="Path">The specification or header.</param>
/// <param name="Line">From 1; 0 where there is none.</param>
/// <param name="Column">From 1; 0 where there is none.</param>
/// <param name="What">What is wrong, as a phrase without a full stop.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record Diagnostic(DiagnosticSeverity Severity, string Path, int Line, int Column, string What, string Remedy)
{
    /// <summary>PATH:LINE:COLUMN.</summary>
    public string Where => Line == 0 ? Path : Column == 0 ? $"{Path}:{Line}" : $"{Path}:{Line}:{Column}";

    /// <inheritdoc/>
    public override string ToString() => $"{What}, {Where}, {Remedy}";
}
