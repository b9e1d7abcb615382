using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Clang;
using DeviceKit.Generator.Clang.Interop;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Profiles;
using DeviceKit.Generator.Specification;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Generator.Tests.Shapes;

/// <summary>The headers beside this file, one C shape each, and their models.</summary>
internal static class ShapeHeaders
{
    private static readonly ConcurrentDictionary<(string Profile, string Name), HeaderModel> s_models = new();

    /// <summary>Their folder.</summary>
    public static string Folder { get; } = SourceTree.PathOf("Tests", "Generator", "Shapes");

    /// <summary>Their names without .h, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Directory.GetFiles(Folder, "*.h").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(System.StringComparer.Ordinal)];

    /// <summary>The profiles that all of them are parsed for.</summary>
    public static IReadOnlyList<string> Profiles { get; } = ["esp32", "host"];

    /// <summary>Those that include a header of the C library, so that their models are no bytes to compare on every machine.</summary>
    public static IReadOnlyList<string> WithSystemHeaders { get; } = ["system_types"];

    /// <summary>Parses one; skips the test where there is no libclang.</summary>
    /// <param name="profile">esp32 or host.</param>
    /// <param name="name">The header without .h.</param>
    /// <returns>Its model.</returns>
    public static HeaderModel Model(string profile, string name)
    {
        RequireLibClang();
        Assert.SkipUnless(
            profile != "esp32" || !WithSystemHeaders.Contains(name) || Directory.Exists("/usr/lib/xtensa-lx106-elf/include"), "picolibc-xtensa-lx106-elf is not installed");
        return s_models.GetOrAdd((profile, name), key => Parse(key.Profile, [Folder], key.Name + ".h"));
    }

    /// <summary>Parses headers anew; an error fails the test.</summary>
    /// <param name="profile">esp32 or host.</param>
    /// <param name="folders">Include folders.</param>
    /// <param name="headers">The headers.</param>
    /// <returns>Their model.</returns>
    public static HeaderModel Parse(string profile, IReadOnlyList<string> folders, params string[] headers)
    {
        RequireLibClang();
        var diagnostics = new DiagnosticBag();
        HeaderModel model = HeaderParser.Parse(Request(profile, folders, headers), diagnostics);
        Assert.Empty(diagnostics.All);
        return model;
    }

    /// <summary>Parses a text as the only header; an error fails the test.</summary>
    /// <param name="profile">esp32 or host.</param>
    /// <param name="text">The header <c>text.h</c>.</param>
    /// <returns>Its model.</returns>
    public static HeaderModel ParseText(string profile, string text)
    {
        RequireLibClang();
        var diagnostics = new DiagnosticBag();
        ParseRequest request = Request(profile, [], "text.h") with { VirtualFiles = new Dictionary<string, string> { ["text.h"] = text } };
        HeaderModel model = HeaderParser.Parse(request, diagnostics);
        Assert.Empty(diagnostics.All);
        return model;
    }

    /// <summary>A request without the vendor's headers.</summary>
    public static ParseRequest Request(string profile, IReadOnlyList<string> folders, params string[] headers) =>
        new(TargetProfile.Load(profile), folders, [], [.. headers.Select(h => new HeaderSpecification(1, h, null))], new Dictionary<string, string>()) { IdfPath = "" };

    /// <summary>Skips the test where there is no libclang, or none with its headers.</summary>
    public static void RequireLibClang() => Assert.SkipUnless(
        HeaderParser.IsAvailable && IncludeSearch.For(Request("host", []), LibClangLibrary.MajorVersion).HasBuiltinHeaders,
        "libclang is not installed (Debian: libclang1-19, libclang-common-19-dev)");
}
