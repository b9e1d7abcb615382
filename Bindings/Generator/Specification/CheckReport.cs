using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Diagnostics;

namespace DeviceKit.Generator.Specification;

/// <summary>Writes the errors of the check against a model, with the column of the word that each is about.</summary>
/// <param name="specification">The specification.</param>
/// <param name="diagnostics">Where they go.</param>
internal sealed class CheckReport(BindingSpecification specification, DiagnosticBag diagnostics)
{
    private readonly SpecificationPlaces _places = new(specification);

    /// <summary>Any error.</summary>
    /// <param name="line">The item's line.</param>
    /// <param name="word">The word in the item that it is about.</param>
    /// <param name="what">What is wrong.</param>
    /// <param name="remedy">What to do.</param>
    public void Error(int line, string word, string what, string remedy)
    {
        SpecificationWord at = _places.Find(line, word);
        diagnostics.Add(new Diagnostic(DiagnosticSeverity.Error, specification.Path, at.Line, at.Column, what, remedy));
    }

    /// <summary>A name that the headers do not have.</summary>
    /// <param name="line">The item's line.</param>
    /// <param name="name">The name.</param>
    /// <param name="kind">What it should be.</param>
    /// <param name="known">Those there are.</param>
    public void NoSuch(int line, string name, string kind, IEnumerable<string> known)
    {
        string? nearest = NearestName.Of(name, known);
        Error(line, name, $"the headers have no {kind} '{name}'", nearest is null ? "correct the name, or add the header that has it" : $"did you mean '{nearest}'?");
    }

    /// <summary>A member that a record does not have.</summary>
    /// <param name="line">The item's line, or the member's.</param>
    /// <param name="member">The member as it is written.</param>
    /// <param name="record">The record's name.</param>
    /// <param name="known">Those it has.</param>
    public void NoMember(int line, string member, string record, IEnumerable<string> known)
    {
        string? nearest = NearestName.Of(member, known);
        Error(line, member, $"'{record}' has no member '{member}'", nearest is null ? $"it has {string.Join(", ", known)}" : $"did you mean '{nearest}'?");
    }

    /// <summary>Checks that each pattern fits something; a plain name that does not is answered with the nearest.</summary>
    /// <param name="line">The item's line.</param>
    /// <param name="patterns">The patterns.</param>
    /// <param name="kind">What they should fit.</param>
    /// <param name="names">The names there are.</param>
    public void Patterns(int line, IEnumerable<string> patterns, string kind, IReadOnlyCollection<string> names)
    {
        foreach (string pattern in patterns.Where(p => !names.Any(n => NamePattern.Matches(p, n))))
        {
            if (pattern.Contains('*', System.StringComparison.Ordinal))
            {
                Error(line, pattern, $"the pattern '{pattern}' fits no {kind}", "correct it, or take it away");
            }
            else
            {
                NoSuch(line, pattern, kind, names);
            }
        }
    }

    /// <summary>Checks that each prefix is that of a name.</summary>
    /// <param name="line">The item's line.</param>
    /// <param name="prefixes">The prefixes.</param>
    /// <param name="names">The names that they are taken off.</param>
    public void Prefixes(int line, IEnumerable<string> prefixes, IReadOnlyCollection<string> names)
    {
        foreach (string prefix in prefixes.Where(p => !names.Any(n => n.StartsWith(p, System.StringComparison.Ordinal))))
        {
            Error(line, prefix, $"no name begins with the prefix '{prefix}'", "correct it, or take it away");
        }
    }
}
