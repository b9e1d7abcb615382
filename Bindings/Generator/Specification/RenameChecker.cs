using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;

namespace DeviceKit.Generator.Specification;

/// <summary>Checks the items <c>rename</c> and <c>strip type</c>.</summary>
internal static class RenameChecker
{
    /// <summary>Checks all.</summary>
    /// <param name="specification">The specification.</param>
    /// <param name="index">The headers' names.</param>
    /// <param name="report">Where errors go.</param>
    public static void Check(BindingSpecification specification, ModelIndex index, CheckReport report)
    {
        foreach (RenameSpecification rename in specification.Renames)
        {
            IEnumerable<string> names = rename.Kind switch
            {
                "type" => index.Types,
                "function" => index.Functions.Keys,
                "member" => index.Members,
                "constant" => index.Constants,
                _ => [],
            };
            if (rename.Kind == "field")
            {
                CheckField(rename, index, report);
            }
            else if (!names.Contains(rename.Name))
            {
                report.NoSuch(rename.Line, rename.Name, rename.Kind == "member" ? "enum's member" : rename.Kind, names);
            }
        }

        foreach (string prefix in specification.TypePrefixes.Where(p => !index.Types.Any(n => n.StartsWith(p, StringComparison.Ordinal))))
        {
            int line = 1 + specification.Lines.TakeWhile(l => !(l.StartsWith("strip", StringComparison.Ordinal) && l.Contains(prefix, StringComparison.Ordinal))).Count();
            report.Error(Math.Min(line, Math.Max(1, specification.Lines.Count)), prefix, $"no type's name begins with the prefix '{prefix}'", "correct it, or take it away");
        }
    }

    private static void CheckField(RenameSpecification rename, ModelIndex index, CheckReport report)
    {
        int dot = rename.Name.LastIndexOf('.');
        string owner = rename.Name[..dot];
        string name = rename.Name[(dot + 1)..];
        if (!index.Records.TryGetValue(owner, out CRecord? record))
        {
            string? nearestRecord = NearestName.Of(owner, index.Records.Keys);
            report.Error(rename.Line, rename.Name, $"the headers have no record '{owner}'", nearestRecord is null ? "correct the name" : $"did you mean '{nearestRecord}.{name}'?");
        }
        else if (!index.FieldsOf(record).Any(f => f.Name == name))
        {
            string? nearest = NearestName.Of(name, index.FieldsOf(record).Select(f => f.Name));
            report.Error(rename.Line, rename.Name, $"the record '{owner}' has no member '{name}'", nearest is null ? $"it has {string.Join(", ", index.FieldsOf(record).Select(f => f.Name))}" : $"did you mean '{owner}.{nearest}'?");
        }
    }
}
