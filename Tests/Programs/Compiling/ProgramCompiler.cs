using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace DeviceKit.Programs.Tests.Compiling;

/// <summary>Compiles programs to one assembly, as an ordinary project would.</summary>
internal static class ProgramCompiler
{
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Preview, DocumentationMode.None);

    /// <summary>Compiles one program that has its own process.</summary>
    public static string CompileAlone(TestProgram program, string folder, bool debug) => Compile([(program.Path, program.Text)], folder, "Programs", $"{program.Namespace}.Program", debug);

    /// <summary>Compiles several programs to one assembly, which runs them one after the other.</summary>
    public static string CompileTogether(IReadOnlyList<TestProgram> programs, string folder, bool debug) =>
        Compile(programs.Select(p => (p.Path, p.Text)).Append(BatchMain.Write(programs)), folder, "Programs", nameof(BatchMain), debug);

    /// <summary>Writes the assembly with its PDB to a folder.</summary>
    /// <param name="sources">Path and text of each file.</param>
    /// <param name="folder">Where to write.</param>
    /// <param name="name">The assembly's name.</param>
    /// <param name="main">The class with Main.</param>
    /// <param name="debug">Whether as a debug build, whose code is another.</param>
    /// <returns>The assembly's path.</returns>
    /// <exception cref="InvalidDataException">A program does not compile.</exception>
    public static string Compile(IEnumerable<(string Path, string Text)> sources, string folder, string name, string main, bool debug)
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
