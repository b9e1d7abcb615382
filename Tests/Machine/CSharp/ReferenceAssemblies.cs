using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace DeviceKit.Tests.Machine.CSharp;

/// <summary>The reference assemblies of .NET, which ordinary applications are compiled against.</summary>
internal static class ReferenceAssemblies
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<MetadataReference> All { get; } = [.. Directory.GetFiles(Find(), "*.dll").Order(StringComparer.Ordinal).Select(f => MetadataReference.CreateFromFile(f))];

    private static string Find()
    {
        // .../shared/Microsoft.NETCore.App/VERSION/System.Private.CoreLib.dll: the packs are beside "shared".
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        string folder = $"net{Environment.Version.Major}.0";
        return Directory.GetDirectories(Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref")).Order(StringComparer.Ordinal)
            .Select(version => Path.Combine(version, "ref", folder)).Last(Directory.Exists);
    }
}
