using System;
using System.Collections.Generic;
using System.Text;

namespace DeviceKit.EndToEnd.Tests.Http;

/// <summary>Compares two runs section by section, so that one difference does not hide the next.</summary>
internal static class LineDifference
{
    public static string Describe(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        var text = new StringBuilder();
        Dictionary<string, string> actualSections = Sections(actual);
        foreach ((string name, string body) in Sections(expected))
        {
            string other = actualSections.GetValueOrDefault(name, "(missing)");
            if (body != other)
            {
                text.AppendLine().AppendLine(name);
                Compare(body.Split('\n'), other.Split('\n'), text);
            }
        }

        return text.ToString();
    }

    private static void Compare(string[] expected, string[] actual, StringBuilder text)
    {
        for (int i = 0; i < Math.Max(expected.Length, actual.Length); i++)
        {
            string left = i < expected.Length ? expected[i] : "(nothing)";
            string right = i < actual.Length ? actual[i] : "(nothing)";
            if (left != right)
            {
                text.AppendLine("    expected " + left).AppendLine("    actual   " + right);
            }
        }
    }

    private static Dictionary<string, string> Sections(IReadOnlyList<string> lines)
    {
        var sections = new Dictionary<string, string>();
        string name = string.Empty;
        foreach (string line in lines)
        {
            name = line.StartsWith("==", StringComparison.Ordinal) ? line : name;
            sections[name] = line == name ? string.Empty : sections[name] + "\n" + line;
        }

        return sections;
    }
}
