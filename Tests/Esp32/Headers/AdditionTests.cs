using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace DeviceKit.Esp32.Tests.Headers;

public sealed class AdditionTests
{
    [Fact]
    public void WhatTheHeadersDeclareBeyondTheFacts_IsListedWithAReason()
    {
        IEnumerable<string> beyond = Beyond("function", Declared.Functions.Keys.Except(Facts.Functions.Keys))
            .Concat(Beyond("record", Declared.Model.Records.Where(r => r.Size is not null && !r.Name.Contains('.', StringComparison.Ordinal)).Select(r => r.Name).Except(Facts.Records.Keys)))
            .Concat(Beyond("enum", Declared.Enums.Keys.Except(Facts.Enums.Keys)))
            .Concat(Beyond("typedef", Declared.Typedefs.Keys.Except(Facts.Typedefs.Keys).Where(t => !IsStandard(t))))
            .Concat(Beyond("constant", Declared.Constants.Keys.Except(Facts.Constants.Keys)))
            .Concat(Beyond("variable", Declared.Model.Variables.Select(v => v.Name)))
            .Concat(Beyond("macro", Declared.Model.Macros.Select(m => m.Name)));
        Assert.Equal(Listed().Order(StringComparer.Ordinal), beyond.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_IsSkipped() => Assert.Empty(Declared.Model.Skipped);

    private static IEnumerable<string> Beyond(string kind, IEnumerable<string> names) => names.Select(n => $"{kind} {n}");

    private static bool IsStandard(string typedef) => typedef is "size_t" || typedef.StartsWith("int", StringComparison.Ordinal) || typedef.StartsWith("uint", StringComparison.Ordinal);

    private static IEnumerable<string> Listed()
    {
        using var stream = typeof(AdditionTests).Assembly.GetManifestResourceStream("additions.txt")!;
        using var reader = new StreamReader(stream);
        foreach (string line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith('#')))
        {
            string[] words = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(3, words.Length);
            yield return $"{words[0]} {words[1]}";
        }
    }
}
