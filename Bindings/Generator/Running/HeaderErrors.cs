using System;
using System.Linq;
using DeviceKit.Generator.Clang;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Running;

/// <summary>What the front end says of files that are in memory only is said of the specification's lines.</summary>
internal static class HeaderErrors
{
    /// <summary>Takes findings over.</summary>
    /// <param name="found">The front end's.</param>
    /// <param name="specification">The specification.</param>
    /// <param name="request">What was read.</param>
    /// <param name="diagnostics">Where they go.</param>
    public static void Add(DiagnosticBag found, BindingSpecification specification, HeaderRequest request, DiagnosticBag diagnostics)
    {
        foreach (Diagnostic diagnostic in found.All)
        {
            diagnostics.Add(
                diagnostic.Path == HeaderParser.MainName && diagnostic.Line <= request.Headers.Count
                    ? diagnostic with { Path = specification.Path, Line = request.Headers[diagnostic.Line - 1].Line, Column = 0 }
                : request.VirtualFiles.TryGetValue(diagnostic.Path, out string? text) ? diagnostic with
                {
                    What = $"{diagnostic.What}, in {diagnostic.Path}, which is made of this specification", Path = specification.Path, Line = LineOf(specification, text, diagnostic.Line), Column = 0,
                }
                : diagnostic);
        }
    }

    /// <summary>Whether what went wrong is that headers are missing.</summary>
    /// <param name="diagnostics">The findings.</param>
    public static bool AreMissingHeaders(DiagnosticBag diagnostics) => diagnostics.All.Any(d =>
        d.Severity == DiagnosticSeverity.Error && d.What.StartsWith("header ", StringComparison.Ordinal) && d.What.EndsWith(" is missing", StringComparison.Ordinal));

    /// <summary>The line of the shim or callback that a line of the shims' header is made of, or 0.</summary>
    private static int LineOf(BindingSpecification specification, string text, int line)
    {
        string[] lines = text.Split('\n');
        string wrong = line > 0 && line <= lines.Length ? lines[line - 1] : "";
        return specification.Shims.FirstOrDefault(s => wrong.Contains(s.Prototype, StringComparison.Ordinal))?.Line ?? 0;
    }
}
