using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Running;

/// <summary>What a run came to. Paths begin as the specification's was given.</summary>
public sealed record BindingRunResult
{
    /// <summary>Why it came to nothing.</summary>
    public BindingFailure Failure { get; init; }

    /// <summary>Everything that was found, notes among them.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The errors.</summary>
    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Files that were written.</summary>
    public IReadOnlyList<string> Written { get; init; } = [];

    /// <summary>Files that are as they would be generated.</summary>
    public IReadOnlyList<string> Unchanged { get; init; } = [];

    /// <summary>With <see cref="BindingRunOptions.Check"/>: files that are missing or not as they would be generated.</summary>
    public IReadOnlyList<string> Different { get; init; } = [];

    /// <summary>Generated files that would not be generated any more; deleted, without <see cref="BindingRunOptions.Check"/>.</summary>
    public IReadOnlyList<string> Stale { get; init; } = [];

    /// <summary>Declarations of the headers that were skipped.</summary>
    public IReadOnlyList<CSkipped> Skipped { get; init; } = [];

    /// <summary>What the model came from: clang's own words for its version, or the checked-in file; empty where the run did not get there.</summary>
    public string ModelSource { get; init; } = "";

    /// <summary>Parts of the check that were left out, each as one line.</summary>
    public IReadOnlyList<string> Omissions { get; init; } = [];
}
