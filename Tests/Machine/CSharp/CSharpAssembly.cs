using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace DeviceKit.Tests.Machine.CSharp;

/// <summary>C# text, compiled in process as an ordinary console project would be: unsafe allowed, unchecked, deterministic, with a portable PDB.</summary>
internal static class CSharpAssembly
{
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Preview, DocumentationMode.None);

    /// <summary>Writes the assembly with its PDB to a folder.</summary>
    /// <param name="sources">Path and text of each file.</param>
    /// <param name="folder">Where to write.</param>
    /// <param name="name">The assembly's name.</param>
    /// <param name="main">The class with Main.</param>
    /// <param name="debug">Whether as a debug build, whose code is another.</param>
    /// <returns>The assembly's path.</returns>
    /// <exception cref="InvalidDataException">A text does not compile.</exception>
    public static string Compile(IEnumerable<(string Path, string Text)> sources, string folder, string name, string main, bool debug = false)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.ConsoleApplication,
            mainTypeName: main,
            optimizationLevel: debug ? OptimizationLevel.Debug : OptimizationLevel.Release,
            checkOverflow: false,
            allowUnsafe: true,
            deterministic: true,
            nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create(name, sources.Select(s => Parse(s.Path, s.Text)), ReferenceAssemblies.All, options);
        string path = Path.Combine(folder, name + ".dll");
        using FileStream image = File.Create(path);
        using FileStream symbols = File.Create(Path.ChangeExtension(path, ".pdb"));
        EmitResult result = compilation.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        return result.Success
            ? path
            : throw new InvalidDataException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
    }

    /// <summary>Reads a file.</summary>
    public static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, s_parsing, "/programs/" + path, Encoding.UTF8);
}
