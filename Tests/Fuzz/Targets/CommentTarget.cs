using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using DeviceKit.Generator.Clang.Documentation;
using DeviceKit.Generator.Model;

namespace DeviceKit.Fuzz.Targets;

/// <summary>Comments of C headers: nothing in them is wrong, and no part of what they say holds a line's end.</summary>
public sealed class CommentTarget() : TextTarget(CheckedIn(".h").SelectMany(Comments))
{
    public override string Name => "comment";

    protected override void Parse(string text)
    {
        if (CommentParser.Parse(text) is not { } documentation)
        {
            return;
        }

        IEnumerable<string?> said = [documentation.Brief, documentation.Returns, .. documentation.Remarks ?? [], .. (documentation.Parameters ?? []).SelectMany(Parts), .. (documentation.Codes ?? []).Select(c => c.Name + c.Text)];
        if (said.FirstOrDefault(s => s?.Contains('\n', StringComparison.Ordinal) == true) is { } two)
        {
            throw new InvalidOperationException($"Two lines: {two}");
        }
    }

    private static IEnumerable<string?> Parts(CParameterDocumentation parameter) => [parameter.Name, parameter.Direction, parameter.Text];

    private static IEnumerable<string> Comments(string header) => Regex.Matches(header, @"/\*\*.*?\*/", RegexOptions.Singleline).Select(m => m.Value);
}
