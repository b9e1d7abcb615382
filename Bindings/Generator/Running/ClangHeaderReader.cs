using System;
using System.Collections.Generic;
using DeviceKit.Generator.Clang;
using DeviceKit.Generator.Clang.Interop;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Profiles;

namespace DeviceKit.Generator.Running;

/// <summary>The front end: libclang, where it is there and whole.</summary>
internal sealed class ClangHeaderReader : IHeaderReader
{
    private readonly Lazy<(string? Version, string Missing)> _state = new(Probe);

    /// <inheritdoc/>
    public string? Version => _state.Value.Version;

    /// <inheritdoc/>
    public string Missing => _state.Value.Missing;

    /// <inheritdoc/>
    public HeaderModel Read(HeaderRequest request, DiagnosticBag diagnostics) => HeaderParser.Parse(
        new ParseRequest(TargetProfile.Load(request.Profile), request.IncludeFolders, request.Defines, request.Headers, request.VirtualFiles)
        {
            IdfPath = request.IdfPath,
            OwnsIncludes = request.IdfPath.Length > 0,
        },
        diagnostics);

    /// <summary>"Debian clang version 19.1.7 (3~deb12u1)" is libclang 19.1.7.</summary>
    private static string NameOf(string version)
    {
        string[] words = version.Split(' ');
        int number = Array.IndexOf(words, "version") + 1;
        return $"libclang {(number > 0 && number < words.Length ? words[number] : version)}";
    }

    private static (string? Version, string Missing) Probe()
    {
        try
        {
            int major = LibClangLibrary.MajorVersion;
            var request = new ParseRequest(TargetProfile.Load("host"), [], [], [], new Dictionary<string, string>());
            return IncludeSearch.For(request, major).HasBuiltinHeaders
                ? (NameOf(HeaderParser.Version), "")
                : throw LibClangMissingException.NoBuiltinHeaders(major);
        }
        catch (LibClangMissingException e)
        {
            // What is missing; the rest of the line is what to do.
            return (null, e.Message.Split(", ")[0]);
        }
    }
}
