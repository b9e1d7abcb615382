using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using Xunit;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>The checked-in binding is what the generator makes; DEVICEKIT_UPDATE_SNAPSHOTS=1 writes it anew.</summary>
public sealed class ExerciseBindingTests
{
    private static string Output => Path.Combine(ExerciseBinding.Folder, "Generated");

    [Fact]
    public void TheCheckedInFiles_AreWhatTheGeneratorMakes()
    {
        Dictionary<string, string> actual = ExerciseBinding.Generate().Emit().ToDictionary(f => f.Name, f => f.Text);
        if (Environment.GetEnvironmentVariable("DEVICEKIT_UPDATE_SNAPSHOTS") == "1")
        {
            Write(actual);
        }

        Dictionary<string, string> expected = Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(Output, f).Replace('\\', '/'), File.ReadAllText);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(actual, f => Assert.Equal(expected[f.Key], f.Value));
    }

    [Theory]
    [InlineData("ex_print", "variable number of arguments")]
    [InlineData("ex_vprint", "va_list")]
    [InlineData("ex_inline", "inline")]
    public void AFunctionOfAPatternThatCannotBeBound_IsNoted(string function, string reason)
    {
        Diagnostic note = Assert.Single(ExerciseBinding.Generate().Diagnostics.All, d => d.What.StartsWith(function + " ", StringComparison.Ordinal));
        Assert.Equal(DiagnosticSeverity.Note, note.Severity);
        Assert.Contains(reason, note.What, StringComparison.Ordinal);
    }

    private static void Write(Dictionary<string, string> files)
    {
        if (Directory.Exists(Output))
        {
            Directory.Delete(Output, recursive: true);
        }

        foreach ((string name, string text) in files)
        {
            string path = Path.Combine(Output, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
