using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DeviceKit.Generator.Clang.Interop;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Profiles;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Clang;

/// <summary>
/// The front end: headers to a <see cref="HeaderModel"/>, by libclang. Any error of the compiler is fatal, since what it makes of headers with an
/// error looks plausible and is wrong. The model holds what the asked headers declare and, transitively, every type that this uses.
/// </summary>
public static class HeaderParser
{
    /// <summary>The file in memory that includes the asked headers, one a line, as errors name it.</summary>
    internal const string MainName = "devicekit_headers.h";

    private const string MainPath = IncludeSearch.VirtualFolder + "/" + MainName;

    /// <summary>True when libclang can be loaded; its own headers are looked for by <see cref="Parse"/>.</summary>
    public static bool IsAvailable => LibClangLibrary.Handle != 0;

    /// <summary>The library's own words: "Debian clang version 19.1.7".</summary>
    /// <exception cref="LibClangMissingException">There is none.</exception>
    public static string Version => LibClangLibrary.Version;

    /// <summary>Parses headers.</summary>
    /// <param name="request">What to parse.</param>
    /// <param name="diagnostics">What is wrong goes here; nothing is thrown for it.</param>
    /// <returns>The model; with an error it is not to be used.</returns>
    /// <exception cref="LibClangMissingException">There is no libclang, or it lacks its own headers.</exception>
    public static HeaderModel Parse(ParseRequest request, DiagnosticBag diagnostics)
    {
        int major = LibClangLibrary.MajorVersion;
        var search = IncludeSearch.For(request, major);
        if (!search.HasBuiltinHeaders)
        {
            throw LibClangMissingException.NoBuiltinHeaders(major);
        }

        List<KeyValuePair<string, string>> files = Files(request);
        IReadOnlyList<string> arguments = CompilerArguments.For(request, search);
        ParseOptions options = ParseOptions.KeepGoing | (request.Profile.SkipFunctionBodies ? ParseOptions.SkipFunctionBodies : ParseOptions.None);
        string includes = string.Concat(request.Headers.Select(h => $"#include <{h.Name}>\n"));
        files.Add(new(MainPath, includes));
        var empty = new HeaderModel { Profile = request.Profile.Name, Headers = [] };
        using TranslationUnit? unit = TranslationUnit.Parse(MainPath, arguments, files, options | ParseOptions.DetailedPreprocessingRecord);
        if (unit is null)
        {
            diagnostics.Error(request.Profile.Name + ".profile", 0, "libclang refuses the triple or a flag", $"try clang-{major} {string.Join(' ', arguments.Take(4))} with the flags of the profile");
            return empty;
        }

        IReadOnlyList<ClangError> errors = unit.Errors();
        if (errors.Count > 0)
        {
            ErrorReport.Add(errors, request, search, diagnostics);
            return empty;
        }

        if (unit.PointerSize != request.Profile.PointerSize)
        {
            diagnostics.Error(request.Profile.Name + ".profile", 0, $"\"pointer {request.Profile.PointerSize}\" is wrong", $"write pointer {unit.PointerSize}, as the triple has it");
            return empty;
        }

        var content = new UnitContent(unit, new SourceFiles(search, request.OwnsIncludes), MainPath);
        var reader = new DeclarationReader(content, request.Profile);
        reader.ReadOwn();
        var probe = new MacroProbe(arguments, files, includes, options);
        var macros = new MacroReader(unit, content, probe, reader.Types);
        macros.Read();
        reader.ReadNeeded();
        HeaderModel model = reader.Build(Hashes(request, content), macros) with { Defines = request.Profile.MacroArguments(request.Defines), Configuration = Configuration(request.Profile) };
        return BindabilityCheck.Apply(model, request.Profile);
    }

    /// <summary>The header that is made of a target's configuration, or null.</summary>
    /// <param name="profile">The target.</param>
    public static HeaderFile? Configuration(TargetProfile profile) =>
        profile.ConfigurationHeader is { } name ? new HeaderFile(name, HeaderHash.Of(Encoding.UTF8.GetBytes(profile.ConfigurationText))) : null;

    private static List<KeyValuePair<string, string>> Files(ParseRequest request)
    {
        var files = new List<KeyValuePair<string, string>>();
        foreach ((string name, string text) in request.VirtualFiles.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            files.Add(new($"{IncludeSearch.VirtualFolder}/{name}", text));
        }

        if (request.Profile.ConfigurationHeader is { } header && !request.VirtualFiles.ContainsKey(header))
        {
            files.Add(new($"{IncludeSearch.VirtualFolder}/{header}", request.Profile.ConfigurationText));
        }

        return files;
    }

    private static List<HeaderFile> Hashes(ParseRequest request, UnitContent content)
    {
        var hashes = new List<HeaderFile>();
        foreach (HeaderSpecification header in request.Headers)
        {
            hashes.Add(new HeaderFile(header.Name, HeaderHash.Of(
                request.VirtualFiles.TryGetValue(header.Name, out string? text) ? Encoding.UTF8.GetBytes(text) : content.HeaderBytes(header.Name))));
        }

        return hashes;
    }
}
