using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Reflection;
using DeviceKit.Cross.Reading;
using DeviceKit.Cross.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Xunit;

namespace DeviceKit.Cross.Tests.Reading;

/// <summary>C# compiled in process against the reference assemblies: as a file in a folder of its own, for .NET, and for the cross compiler with .NET's class library as the stand-in.</summary>
internal sealed class CompiledSource : IDisposable
{
    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ConcurrentDictionary<string, (byte[] Image, byte[] Debug)> s_compiled = new();

    private readonly byte[] _image;
    private Assembly? _assembly;
    private Closure? _closure;

    public CompiledSource(
        string source,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary,
        DebugInformationFormat symbols = DebugInformationFormat.PortablePdb,
        string name = "Sample",
        Microsoft.CodeAnalysis.OptimizationLevel level = Microsoft.CodeAnalysis.OptimizationLevel.Release,
        params string[] references)
    {
        Folder = Directory.CreateTempSubdirectory("devicekit-cross-").FullName;
        FilePath = System.IO.Path.Combine(Folder, name + ".dll");
        (_image, byte[] debug) = s_compiled.GetOrAdd(
            $"{name} {kind} {symbols} {level} {string.Join(';', references)}\n{source}", _ => Compile(source, kind, symbols, name, level, references));
        File.WriteAllBytes(FilePath, _image);
        if (symbols != DebugInformationFormat.Embedded)
        {
            File.WriteAllBytes(System.IO.Path.ChangeExtension(FilePath, ".pdb"), debug);
        }
    }

    public string Folder { get; }

    public string FilePath { get; }

    /// <summary>The assembly in .NET.</summary>
    public Assembly Assembly => _assembly ??= Assembly.Load(_image);

    /// <summary>The closure, with .NET's own class library.</summary>
    public Closure Closure => _closure ??= Open();

    /// <summary>Closed types of the closure.</summary>
    public TypeSystem Types => field ??= new TypeSystem(Closure);

    /// <summary>The type that .NET knows by reflection.</summary>
    public TypeInstance Type(Type type)
    {
        if (type.IsSZArray)
        {
            return Types.VectorOf(Type(type.GetElementType()!));
        }

        if (type.IsArray)
        {
            return Types.ArrayOf(Type(type.GetElementType()!), type.GetArrayRank());
        }

        if (type.IsPointer)
        {
            return Types.PointerTo(Type(type.GetElementType()!));
        }

        Type definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var module = definition.Assembly == Assembly ? Closure.Application.MainModule : Closure.ClassLibrary;
        return Types.Instantiate(module.GetType(definition.FullName!.Replace('+', '/')), type.IsGenericType ? [.. type.GetGenericArguments().Select(Type)] : []);
    }

    /// <summary>The method that .NET knows by reflection.</summary>
    public MethodInstance Method(MethodBase method)
    {
        TypeInstance owner = Type(method.DeclaringType!);
        Mono.Cecil.MethodDefinition definition = owner.Definition!.Methods.Single(one => one.MetadataToken.ToInt32() == method.MetadataToken);
        return Types.Method(owner, definition, method.IsGenericMethod ? [.. method.GetGenericArguments().Select(Type)] : []);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static (byte[] Image, byte[] Debug) Compile(
        string source, OutputKind kind, DebugInformationFormat symbols, string name, Microsoft.CodeAnalysis.OptimizationLevel level, string[] references)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp14), "/source/Sample.cs", System.Text.Encoding.UTF8)],
            [.. s_references, .. references.Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(kind, allowUnsafe: true, optimizationLevel: level, nullableContextOptions: NullableContextOptions.Disable));
        using var image = new MemoryStream();
        using var debug = new MemoryStream();
        var options = new EmitOptions(debugInformationFormat: symbols, pdbFilePath: name + ".pdb");
        EmitResult result = compilation.Emit(image, symbols == DebugInformationFormat.Embedded ? null : debug, options: options);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return (image.ToArray(), debug.ToArray());
    }

    private Closure Open()
    {
        (Closure? closure, Cross.Reading.Diagnostic? diagnostic) = Closure.Open(new ClosureFiles(FilePath, typeof(object).Assembly.Location), needsEntryPoint: false);
        Assert.Null(diagnostic);
        return closure!;
    }
}
