using System.Collections.Generic;
using System.Linq;
using DeviceKit.Tests.Machine.CSharp;

namespace DeviceKit.Programs.Tests.Compiling;

/// <summary>Compiles programs to an assembly.</summary>
internal static class ProgramCompiler
{
    private const string Name = "Programs";

    /// <summary>Compiles one program that has its own process.</summary>
    /// <returns>The assembly's path.</returns>
    public static string CompileAlone(TestProgram program, string folder, bool debug) =>
        CSharpAssembly.Compile([(program.Path, program.Text)], folder, Name, $"{program.Namespace}.Program", debug);

    /// <summary>Compiles several programs to one assembly, which runs them one after the other.</summary>
    /// <returns>The assembly's path.</returns>
    public static string CompileTogether(IReadOnlyList<TestProgram> programs, string folder, bool debug) =>
        CSharpAssembly.Compile(programs.Select(p => (p.Path, p.Text)).Append(BatchMain.Write(programs)), folder, Name, nameof(BatchMain), debug);
}
