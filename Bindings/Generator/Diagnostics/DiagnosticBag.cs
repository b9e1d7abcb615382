using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Diagnostics;

/// <summary>Collects what is found, so that one run tells everything; who asked decides what is fatal.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _all = [];

    /// <summary>All, in order of their finding.</summary>
    public IReadOnlyList<Diagnostic> All => _all;

    /// <summary>True with at least one error.</summary>
    public bool HasErrors => _all.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>Adds one.</summary>
    /// <param name="diagnostic">The finding.</param>
    public void Add(Diagnostic diagnostic) => _all.Add(diagnostic);

    /// <summary>Adds an error.</summary>
    /// <param name="path">The specification or header.</param>
    /// <param name="line">From 1; 0 where there is none.</param>
    /// <param name="what">What is wrong.</param>
    /// <param name="remedy">What to do about it.</param>
    public void Error(string path, int line, string what, string remedy) => Add(new Diagnostic(DiagnosticSeverity.Error, path, line, 0, what, remedy));

    /// <summary>Adds a note.</summary>
    /// <param name="path">The specification or header.</param>
    /// <param name="line">From 1; 0 where there is none.</param>
    /// <param name="what">What there is to know.</param>
    /// <param name="remedy">What can be done about it.</param>
    public void Note(string path, int line, string what, string remedy) => Add(new Diagnostic(DiagnosticSeverity.Note, path, line, 0, what, remedy));

    /// <summary>Ends the run when there is an error.</summary>
    /// <exception cref="GeneratorException">There is at least one.</exception>
    public void ThrowIfErrors()
    {
        if (HasErrors)
        {
            throw new GeneratorException([.. _all.Where(d => d.Severity == DiagnosticSeverity.Error)]);
        }
    }
}
