using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Diagnostics;

namespace DeviceKit.Generator.Specification;

/// <summary>Writes the parser's errors: each with its place, what is wrong and what to write instead.</summary>
/// <param name="path">The specification.</param>
/// <param name="diagnostics">Where they go.</param>
internal sealed class SpecificationReport(string path, DiagnosticBag diagnostics)
{
    /// <summary>Any error at a word.</summary>
    /// <param name="at">The word.</param>
    /// <param name="what">What is wrong.</param>
    /// <param name="remedy">What to write.</param>
    public void Error(SpecificationWord at, string what, string remedy) => diagnostics.Add(new Diagnostic(DiagnosticSeverity.Error, path, at.Line, at.Column, what, remedy));

    /// <summary>A word that is not one of those that may stand here.</summary>
    /// <param name="word">The word.</param>
    /// <param name="kind">What it should be: "item", "line of 'api'".</param>
    /// <param name="known">Those there are.</param>
    public void Unknown(SpecificationWord word, string kind, IReadOnlyList<string> known)
    {
        string? nearest = known.FirstOrDefault(k => k.Equals(word.Text, System.StringComparison.OrdinalIgnoreCase)) ?? NearestName.Of(word.Text, known);
        string all = $"write one of {string.Join(" ", known)}";
        Error(word, $"there is no {kind} '{word.Text}'", nearest is null ? all : known.Count > 8 ? $"did you mean '{nearest}'?" : $"did you mean '{nearest}'? {all}");
    }

    /// <summary>Something that must be there.</summary>
    /// <param name="at">Where it should be.</param>
    /// <param name="what">What is missing.</param>
    /// <param name="example">What to write.</param>
    public void Missing(SpecificationWord at, string what, string example) => Error(at, $"{what} is missing", $"write '{example}'");

    /// <summary>Something that is there for the second time.</summary>
    /// <param name="at">The second.</param>
    /// <param name="what">What it is.</param>
    /// <param name="first">The first's line.</param>
    public void Duplicate(SpecificationWord at, string what, int first) => Error(at, $"{what} stands twice", $"it is in line {first} already; keep one of the two");
}
