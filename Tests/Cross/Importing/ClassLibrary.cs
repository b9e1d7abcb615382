using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>A class library of the least size, compiled in process from `MinimalClassLibrary.txt`; and programs, compiled against .NET.</summary>
internal static class ClassLibrary
{
    private static readonly Lazy<string> s_path = new(Write);

    private static readonly MetadataReference[] s_framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The assembly file.</summary>
    public static string FilePath => s_path.Value;

    /// <summary>A program as the bytes of an assembly that references the framework.</summary>
    public static byte[] CompileProgram(string source, bool isOptimized) => Compile("Sample", source, isOptimized, s_framework);

    private static string Write()
    {
        using var reader = new StreamReader(typeof(ClassLibrary).Assembly.GetManifestResourceStream("MinimalClassLibrary.txt")!);
        string folder = Directory.CreateTempSubdirectory("devicekit-classes-").FullName;
        string path = Path.Combine(folder, "DeviceKit.CoreLib.dll");
        File.WriteAllBytes(path, Compile("DeviceKit.CoreLib", reader.ReadToEnd(), true, []));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return path;
    }

    /// <summary>An assembly as bytes.</summary>
    internal static byte[] Compile(string name, string source, bool isOptimized, MetadataReference[] references) => Compile(name, [source], isOptimized, references);

    /// <summary>An assembly of several files as bytes.</summary>
    internal static byte[] Compile(string name, IEnumerable<string> sources, bool isOptimized, MetadataReference[] references)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview))),
            references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                optimizationLevel: isOptimized ? Microsoft.CodeAnalysis.OptimizationLevel.Release : Microsoft.CodeAnalysis.OptimizationLevel.Debug,
                nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image, options: new EmitOptions(runtimeMetadataVersion: "v4.0.30319"));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return image.ToArray();
    }
}
