using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using DeviceKit.Generator.Emitting;
using DeviceKit.Native;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>Generated C#, compiled as a project of the repository would and loaded.</summary>
internal sealed class GeneratedAssembly : IDisposable
{
    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Append(typeof(Pointer32).Assembly.Location).Distinct().Select(p => MetadataReference.CreateFromFile(p)),
    ];

    private readonly AssemblyLoadContext _context = new("generated", isCollectible: true);
    private readonly Assembly _assembly;

    public GeneratedAssembly(IEnumerable<GeneratedFile> files, params IEnumerable<string> more)
    {
        GeneratedFile[] sources = [.. files.Where(f => f.Name.EndsWith(".cs", StringComparison.Ordinal)), .. more.Select((m, i) => new GeneratedFile($"more{i}.cs", m))];
        CSharpCompilation compilation = Compile(sources);
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()));
        Assert.True(result.Success);
        image.Position = 0;
        _assembly = _context.LoadFromStream(image);
    }

    /// <summary>A type by its name without the namespace.</summary>
    public Type Type(string name) => _assembly.GetTypes().Single(t => t.Name == name);

    /// <summary>Every struct that stands for a C record.</summary>
    public IEnumerable<Type> Records => _assembly.GetTypes().Where(t => t.GetField("SizeInBytes") is not null);

    public void Dispose() => _context.Unload();

    private static CSharpCompilation Compile(IEnumerable<GeneratedFile> sources)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
        return CSharpCompilation.Create(
            "Generated",
            sources.Select(s => CSharpSyntaxTree.ParseText(s.Text, parsing, s.Name, System.Text.Encoding.UTF8)),
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
    }
}
