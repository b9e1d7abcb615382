using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using DeviceKit.Generator.Clang.Interop;

namespace DeviceKit.Generator.Clang;

/// <summary>
/// Finds the values of macros: one <c>__auto_type</c> variable a macro in a second translation unit, evaluated by clang, with the type of the
/// expression; a string is the initialiser of an array instead. A macro that is no expression gives an error on its line and may swallow lines
/// that follow, so what is not found is tried again without the bad ones.
/// </summary>
internal sealed class MacroProbe
{
    private const string MainPath = IncludeSearch.VirtualFolder + "/devicekit_macros.h";
    private const string PrefixName = "devicekit_probed.h";
    private const int LinesBefore = 2;
    private const int LinesPerProbe = 5;
    private const int MaximumPasses = 5;

    private readonly IReadOnlyList<string> _arguments;
    private readonly IReadOnlyList<KeyValuePair<string, string>> _files;
    private readonly string _includes;
    private readonly ParseOptions _options;

    /// <summary>Begins.</summary>
    /// <param name="arguments">The compiler's arguments.</param>
    /// <param name="files">Files in memory.</param>
    /// <param name="includes">The lines that include the headers.</param>
    /// <param name="options">As the headers were parsed.</param>
    public MacroProbe(IReadOnlyList<string> arguments, IReadOnlyList<KeyValuePair<string, string>> files, string includes, ParseOptions options)
    {
        _arguments = arguments;
        _files = files;
        _includes = includes;
        _options = options;
    }

    /// <summary>Finds values.</summary>
    /// <param name="macros">Object-like macros.</param>
    /// <returns>What was found, by name; a macro that is no expression is not in it.</returns>
    public Dictionary<string, MacroValue> Evaluate(IReadOnlyList<MacroText> macros)
    {
        var found = new Dictionary<string, MacroValue>();
        List<Probe> open = [.. Expressions(macros).Select(m => new Probe(m.Name, m.HasText))];
        for (int pass = 0; pass < MaximumPasses && open.Count > 0; pass++)
        {
            List<Probe> before = open;
            open = Pass(open, found);
            if (open.SequenceEqual(before))
            {
                break;
            }
        }

        return found;
    }

    /// <summary>Those that may be expressions: they are not, either, when a macro in them opens more brackets than it closes.</summary>
    private static IEnumerable<MacroText> Expressions(IReadOnlyList<MacroText> macros)
    {
        HashSet<string> unbalanced = [.. macros.Where(m => !m.IsBalanced).Select(m => m.Name)];
        bool isMore = unbalanced.Count > 0;
        while (isMore)
        {
            List<string> more = [.. macros.Where(m => !unbalanced.Contains(m.Name) && m.Body.Any(unbalanced.Contains)).Select(m => m.Name)];
            unbalanced.UnionWith(more);
            isMore = more.Count > 0;
        }

        return macros.Where(m => m.MayBeExpression && !unbalanced.Contains(m.Name));
    }

    /// <summary>One parse; gives back those to try again.</summary>
    private List<Probe> Pass(List<Probe> probes, Dictionary<string, MacroValue> found)
    {
        var text = new StringBuilder($"#include \"{PrefixName}\"\n\n");
        for (int i = 0; i < probes.Count; i++)
        {
            // Exactly LinesPerProbe lines each, the declaration on the second.
            string declaration = probes[i].IsText ? $"const char dk_v{i}[] = {probes[i].Name};" : $"__auto_type dk_v{i} = ({probes[i].Name});";
            text.Append(CultureInfo.InvariantCulture, $"#ifdef {probes[i].Name}\n{declaration}\n#else\nextern int dk_u{i};\n#endif\n");
        }

        KeyValuePair<string, string>[] files = [.. _files, new($"{IncludeSearch.VirtualFolder}/{PrefixName}", _includes), new(MainPath, text.ToString())];
        using TranslationUnit unit = TranslationUnit.Parse(MainPath, _arguments, files, _options)
            ?? throw new InvalidOperationException("libclang refuses arguments that it took before");
        HashSet<int> bad = [.. unit.Errors().Where(e => e.Path == MainPath && e.Line > LinesBefore).Select(e => (e.Line - LinesBefore - 1) / LinesPerProbe)];
        var values = new ProbeValues(unit);
        var again = new List<Probe>();
        for (int i = 0; i < probes.Count; i++)
        {
            if (bad.Contains(i))
            {
                if (probes[i].IsText)
                {
                    // Text beside something else: (sizeof "x"), or text that is no array's initialiser.
                    again.Add(probes[i] with { IsText = false, IsLastTry = true });
                }
            }
            else if (values.Undefined.Contains(i))
            {
                found[probes[i].Name] = new MacroValue(null, "", null, true);
            }
            else if (values.Variables.TryGetValue(i, out ClangCursor variable))
            {
                MacroValue? value = ProbeValues.Read(variable);
                if (value is not null)
                {
                    found[probes[i].Name] = value;
                }
                else if (!probes[i].IsText && !probes[i].IsLastTry && ProbeValues.IsText(variable))
                {
                    again.Add(probes[i] with { IsText = true });
                }
            }
            else
            {
                again.Add(probes[i]);
            }
        }

        return again;
    }

    /// <summary>A macro to be tried.</summary>
    private sealed record Probe(string Name, bool IsText, bool IsLastTry = false);
}
