using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Diagnostics;

/// <summary>Nothing was generated; says all that is wrong.</summary>
/// <param name="diagnostics">The errors, at least one.</param>
public sealed class GeneratorException(IReadOnlyList<Diagnostic> diagnostics) : Exception(string.Join(Environment.NewLine, diagnostics.Select(d => d.ToString())))
{
    /// <summary>The errors, in order of their finding.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
