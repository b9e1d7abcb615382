using System.Collections.Generic;
using DeviceKit.Generator.Diagnostics;

namespace DeviceKit.Generator.Specification;

/// <summary>
/// From the text of a .bind file to what it says. The language is described in README.md of this project. Goes on after an error, so that one
/// run tells all of them; each has its line and column.
/// </summary>
public static class SpecificationParser
{
    /// <summary>Parses a specification.</summary>
    /// <param name="path">The file, for messages and for the folders that it names.</param>
    /// <param name="text">Its text.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <returns>The specification; null when there is an error in it.</returns>
    public static BindingSpecification? Parse(string path, string text, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        var report = new SpecificationReport(path, own);
        var builder = new SpecificationBuilder(path, SpecificationItems.Lines(text), report);
        IReadOnlyList<SpecificationItem> items = SpecificationItems.Read(text, report);
        foreach (SpecificationItem item in items)
        {
            builder.Add(item);
        }

        BindingSpecification? specification = builder.Build(items);
        foreach (Diagnostic diagnostic in own.All)
        {
            diagnostics.Add(diagnostic);
        }

        return own.HasErrors ? null : specification;
    }
}
