using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DeviceKit.Generator.Diagnostics;

namespace DeviceKit.Generator.Clang;

/// <summary>The compiler's errors as diagnostics, one line each; where a header is missing, that alone, with who has it.</summary>
internal static partial class ErrorReport
{
    /// <summary>Adds the errors of a parse.</summary>
    /// <param name="errors">The errors, at least one.</param>
    /// <param name="request">The request.</param>
    /// <param name="search">Its folders.</param>
    /// <param name="diagnostics">They go here.</param>
    public static void Add(IReadOnlyList<ClangError> errors, ParseRequest request, IncludeSearch search, DiagnosticBag diagnostics)
    {
        var missing = errors.Where(e => MissingHeader().IsMatch(e.Message)).ToList();
        if (missing.Count == 0)
        {
            foreach (ClangError error in errors)
            {
                Add(error, request.Profile.Name, error.Message, "correct the header, or give the define or include folder that it needs", diagnostics);
            }

            return;
        }

        // What follows a missing header is its consequence.
        var owners = new HeaderOwners(request, search);
        var told = new HashSet<string>();
        foreach (ClangError error in missing)
        {
            string name = MissingHeader().Match(error.Message).Groups[1].Value;
            if (told.Add(name))
            {
                Add(error, request.Profile.Name, $"header {name} is missing", owners.Remedy(name), diagnostics);
            }
        }
    }

    private static void Add(ClangError error, string profile, string what, string remedy, DiagnosticBag diagnostics)
    {
        if (error.Path.Length == 0 || error.Line == 0)
        {
            diagnostics.Error(profile + ".profile", 0, what, "correct a flag or define of the profile, or a define of the specification");
            return;
        }

        bool isVirtual = error.Path.StartsWith(IncludeSearch.VirtualFolder, System.StringComparison.Ordinal);
        diagnostics.Add(new Diagnostic(
            DiagnosticSeverity.Error, isVirtual ? Path.GetRelativePath(IncludeSearch.VirtualFolder, error.Path) : error.Path, error.Line, error.Column, what, remedy));
    }

    [GeneratedRegex("^'(.*)' file not found")]
    private static partial Regex MissingHeader();
}
