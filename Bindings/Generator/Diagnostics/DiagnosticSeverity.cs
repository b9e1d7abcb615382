namespace DeviceKit.Generator.Diagnostics;

/// <summary>How bad a <see cref="Diagnostic"/> is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something to know: a declaration that was skipped.</summary>
    Note,

    /// <summary>Something that may be wrong.</summary>
    Warning,

    /// <summary>Nothing is generated.</summary>
    Error,
}
