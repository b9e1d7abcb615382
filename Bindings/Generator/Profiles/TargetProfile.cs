using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Diagnostics;

namespace DeviceKit.Generator.Profiles;

/// <summary>What headers are parsed for: a target as the lines of a <c>.profile</c> file say it.</summary>
public sealed record TargetProfile
{
    private const string Extension = ".profile";

    /// <summary><c>profile NAME</c>.</summary>
    public required string Name { get; init; }

    /// <summary><c>triple TRIPLE</c>; may hold <c>{multiarch}</c>.</summary>
    public required string Triple { get; init; }

    /// <summary><c>pointer N</c>: bytes of a pointer.</summary>
    public required int PointerSize { get; init; }

    /// <summary><c>long N</c>: bytes of a long.</summary>
    public required int LongSize { get; init; }

    /// <summary><c>char signed|unsigned</c>: plain char.</summary>
    public required bool IsCharSigned { get; init; }

    /// <summary><c>skip-function-bodies</c>: inline functions are not looked into.</summary>
    public bool SkipFunctionBodies { get; init; }

    /// <summary><c>flag TEXT</c>: arguments for the compiler, in order.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary><c>define NAME[=VALUE]</c>.</summary>
    public IReadOnlyList<string> Defines { get; init; } = [];

    /// <summary><c>undefine NAME</c>.</summary>
    public IReadOnlyList<string> Undefines { get; init; } = [];

    /// <summary><c>builtin-include FOLDER</c>: where the compiler's own headers may be; the first that exists. May hold <c>{major}</c>, libclang's major version.</summary>
    public IReadOnlyList<string> BuiltinIncludeFolders { get; init; } = [];

    /// <summary><c>libc-include FOLDER</c>: the C library's headers; all that exist. May hold <c>{multiarch}</c>.</summary>
    public IReadOnlyList<string> LibcIncludeFolders { get; init; } = [];

    /// <summary><c>idf-include FOLDER</c>: include folders below IDF_PATH.</summary>
    public IReadOnlyList<string> IdfIncludeFolders { get; init; } = [];

    /// <summary><c>config-header NAME</c>: the name of a header that is made of the configuration, or null.</summary>
    public string? ConfigurationHeader { get; init; }

    /// <summary><c>config NAME=VALUE</c>, in order.</summary>
    public IReadOnlyList<string> Configuration { get; init; } = [];

    /// <summary><c>forbid TYPE REASON</c>: types that nothing bound may use, with the reason.</summary>
    public IReadOnlyDictionary<string, string> ForbiddenTypes { get; init; } = new Dictionary<string, string>();

    /// <summary><c>opaque NAME</c>: records of the C library whose members are nobody's business.</summary>
    public IReadOnlyList<string> OpaqueRecords { get; init; } = [];

    /// <summary>The names of the profiles that there are, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(TargetProfile).Assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(Extension, StringComparison.Ordinal)).Select(n => n[..^Extension.Length]).Order(StringComparer.Ordinal)];

    /// <summary>The text of the header that is made of the configuration; empty without one.</summary>
    public string ConfigurationText =>
        ConfigurationHeader is null ? "" : "#pragma once\n" + string.Concat(Configuration.Select(c => "#define " + DefineLine(c) + "\n"));

    /// <summary>What is set and taken away before the headers, as arguments of a compiler, in order.</summary>
    /// <param name="defines">What a specification sets besides, as NAME or NAME=VALUE.</param>
    public IReadOnlyList<string> MacroArguments(IReadOnlyList<string> defines) => [.. Undefines.Select(n => "-U" + n), .. Defines.Concat(defines).Select(d => "-D" + d)];

    /// <summary>Reads one of the profiles that come with the generator.</summary>
    /// <param name="name">esp32 or host.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="GeneratorException">There is none of that name.</exception>
    public static TargetProfile Load(string name)
    {
        using Stream? stream = typeof(TargetProfile).Assembly.GetManifestResourceStream(name + Extension);
        var diagnostics = new DiagnosticBag();
        if (stream is null)
        {
            diagnostics.Error(name + Extension, 0, "there is no such target profile", $"use one of {string.Join(", ", Names)}");
            throw new GeneratorException(diagnostics.All);
        }

        using var reader = new StreamReader(stream);
        TargetProfile? profile = TargetProfileParser.Parse(name + Extension, reader.ReadToEnd(), diagnostics);
        diagnostics.ThrowIfErrors();
        return profile!;
    }

    private static string DefineLine(string configuration)
    {
        int equals = configuration.IndexOf('=', StringComparison.Ordinal);
        return $"{configuration[..equals]} {configuration[(equals + 1)..]}";
    }
}
