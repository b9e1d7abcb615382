using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using DeviceKit.Generator.Diagnostics;

namespace DeviceKit.Generator.Profiles;

/// <summary>
/// Reads a <c>.profile</c> file: one <c>WORD VALUE</c> a line, <c>#</c> opens a comment line. The words are those in the comments of
/// <see cref="TargetProfile"/>; profile, triple, pointer, long and char stand exactly once, the others as often as needed.
/// </summary>
public sealed class TargetProfileParser
{
    private readonly string _path;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, string> _single = [];
    private readonly Dictionary<string, List<string>> _many = [];
    private readonly Dictionary<string, string> _forbidden = [];

    private TargetProfileParser(string path, DiagnosticBag diagnostics)
    {
        _path = path;
        _diagnostics = diagnostics;
    }

    /// <summary>Reads a profile.</summary>
    /// <param name="path">The file's path, for messages; its name without extension is the profile's name.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="diagnostics">What is wrong goes here, with its line.</param>
    /// <returns>The profile, or null with at least one error.</returns>
    public static TargetProfile? Parse(string path, string text, DiagnosticBag diagnostics)
    {
        var parser = new TargetProfileParser(path, diagnostics);
        int before = diagnostics.All.Count;
        int number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            string content = line.Trim();
            if (content.Length > 0 && content[0] != '#')
            {
                parser.Line(number, content);
            }
        }

        foreach (string word in (string[])["profile", "triple", "pointer", "long", "char"])
        {
            if (!parser._single.ContainsKey(word))
            {
                diagnostics.Error(path, 0, $"there is no \"{word}\" line", $"add {word} VALUE");
            }
        }

        return diagnostics.All.Count > before ? null : parser.Build();
    }

    private void Line(int number, string content)
    {
        int space = content.IndexOf(' ', StringComparison.Ordinal);
        string word = space < 0 ? content : content[..space];
        string value = space < 0 ? "" : content[(space + 1)..].Trim();
        switch (word)
        {
            case "skip-function-bodies":
                Single(number, word, value, value.Length == 0, "write it alone");
                break;
            case "profile":
                Single(number, word, value, value == Path.GetFileNameWithoutExtension(_path), $"write profile {Path.GetFileNameWithoutExtension(_path)}, as the file is named");
                break;
            case "pointer":
            case "long":
                Single(number, word, value, value is "4" or "8", "write 4 or 8");
                break;
            case "char":
                Single(number, word, value, value is "signed" or "unsigned", "write signed or unsigned");
                break;
            case "triple":
            case "config-header":
                Single(number, word, value, IsWord(value), "write one word");
                break;
            case "flag":
                Many(number, word, value, value.StartsWith('-'), "write one argument that begins with -");
                break;
            case "builtin-include":
            case "libc-include":
                Many(number, word, value, value.StartsWith('/'), "write an absolute folder");
                break;
            case "idf-include":
                Many(number, word, value, IsWord(value) && !value.StartsWith('/'), "write a folder below IDF_PATH");
                break;
            case "define":
                Many(number, word, value, IsName(value.Split('=')[0]), "write NAME or NAME=VALUE");
                break;
            case "undefine":
            case "opaque":
                Many(number, word, value, IsName(value), "write one C name");
                break;
            case "config":
                Many(number, word, value, value.Contains('=') && IsName(value.Split('=')[0]), "write NAME=VALUE");
                break;
            case "forbid":
                Forbid(number, value);
                break;
            default:
                _diagnostics.Error(_path, number, $"\"{word}\" is no word of a target profile", "see TargetProfile.cs for the words");
                break;
        }
    }

    private void Single(int number, string word, string value, bool isRight, string remedy)
    {
        if (!isRight)
        {
            _diagnostics.Error(_path, number, $"\"{word} {value}\" is wrong", remedy);
        }
        else if (!_single.TryAdd(word, value))
        {
            _diagnostics.Error(_path, number, $"\"{word}\" stands twice", "remove one");
        }
    }

    private void Many(int number, string word, string value, bool isRight, string remedy)
    {
        if (!isRight)
        {
            _diagnostics.Error(_path, number, $"\"{word} {value}\" is wrong", remedy);
            return;
        }

        List<string> list = All(word);
        if (list.Contains(value))
        {
            _diagnostics.Error(_path, number, $"\"{word} {value}\" stands twice", "remove one");
        }

        list.Add(value);
    }

    private void Forbid(int number, string value)
    {
        // A type is one word, or "long double".
        string[] words = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int typeWords = words is ["long", "double", ..] ? 2 : 1;
        if (words.Length <= typeWords)
        {
            _diagnostics.Error(_path, number, $"\"forbid {value}\" is wrong", "write forbid TYPE REASON");
        }
        else if (!_forbidden.TryAdd(string.Join(' ', words[..typeWords]), string.Join(' ', words[typeWords..])))
        {
            _diagnostics.Error(_path, number, $"\"forbid {string.Join(' ', words[..typeWords])}\" stands twice", "remove one");
        }
    }

    private TargetProfile Build() => new()
    {
        Name = _single["profile"],
        Triple = _single["triple"],
        PointerSize = int.Parse(_single["pointer"], CultureInfo.InvariantCulture),
        LongSize = int.Parse(_single["long"], CultureInfo.InvariantCulture),
        IsCharSigned = _single["char"] == "signed",
        SkipFunctionBodies = _single.ContainsKey("skip-function-bodies"),
        Flags = All("flag"),
        Defines = All("define"),
        Undefines = All("undefine"),
        BuiltinIncludeFolders = All("builtin-include"),
        LibcIncludeFolders = All("libc-include"),
        IdfIncludeFolders = All("idf-include"),
        ConfigurationHeader = _single.GetValueOrDefault("config-header"),
        Configuration = All("config"),
        ForbiddenTypes = _forbidden,
        OpaqueRecords = All("opaque"),
    };

    private List<string> All(string word)
    {
        if (!_many.TryGetValue(word, out List<string>? list))
        {
            _many[word] = list = [];
        }

        return list;
    }

    private static bool IsWord(string value) => value.Length > 0 && !value.Contains(' ');

    private static bool IsName(string value)
    {
        foreach (char c in value)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return value.Length > 0 && !char.IsAsciiDigit(value[0]);
    }
}
