using System;
using System.Collections.Generic;
using System.IO.Enumeration;
using System.Linq;

namespace DeviceKit.Architecture.Tests.Dependencies;

/// <summary>A table of `project : what it may use` lines; the first line that names a project holds.</summary>
internal sealed class DependencyTable
{
    private readonly List<(string Project, string[] Allowed)> _lines = [];

    public DependencyTable(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            string[] sides = line.Split(':', 2, StringSplitOptions.TrimEntries);
            _lines.Add((sides[0], sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    public bool Names(string project) => _lines.Any(l => Matches(l.Project, project));

    /// <summary>What a project uses although its line does not say so.</summary>
    public IEnumerable<string> Forbidden(string project, IEnumerable<string> used)
    {
        string[] allowed = _lines.FirstOrDefault(l => Matches(l.Project, project)).Allowed ?? [];
        return used.Where(u => !allowed.Any(a => Matches(a, u)));
    }

    private static bool Matches(string pattern, string name) =>
        pattern.Count(c => c == '/') == name.Count(c => c == '/') && FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);
}
