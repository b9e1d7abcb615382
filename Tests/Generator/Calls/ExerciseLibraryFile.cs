using System;
using System.IO;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>The test library, compiled once by gcc with the generated shims and the layout proof, beside the test program, where DllImport finds it.</summary>
internal static class ExerciseLibraryFile
{
    private static readonly Lazy<string> s_errors = new(Compile);

    /// <summary>Compiles it; the test is skipped where there is no gcc.</summary>
    public static void Need()
    {
        _ = CCompiler.Named("gcc");
        Assert.Equal("", s_errors.Value);
    }

    /// <summary>Compiles the library's sources.</summary>
    /// <param name="output">The file that is made.</param>
    /// <param name="arguments">More arguments and sources.</param>
    /// <returns>What gcc said; empty for a success.</returns>
    public static string Gcc(string output, params string[] arguments) => GccOf(Path.Combine(ExerciseBinding.Folder, "Generated"), output, arguments);

    /// <summary>Compiles the library's sources with shims that may be others than those that are checked in.</summary>
    /// <param name="generated">The folder of the shims.</param>
    /// <param name="output">The file that is made.</param>
    /// <param name="arguments">More arguments and sources.</param>
    /// <returns>What gcc said; empty for a success.</returns>
    public static string GccOf(string generated, string output, params string[] arguments)
    {
        string folder = ExerciseBinding.Folder;
        string[] all =
        [
            "-std=gnu17", "-Wall", "-Wextra", "-Werror", "-O2", "-pthread", "-I" + folder, "-I" + generated, "-o", output, .. arguments,
            Path.Combine(folder, "exercise.c"), Path.Combine(generated, "exercise_shims.g.c"),
        ];
        return Commands.Complaints("gcc", all);
    }

    private static string Compile()
    {
        string proof = Path.Combine(ExerciseBinding.Folder, "Generated", "exercise_layout.g.c");
        return Gcc(Path.Combine(AppContext.BaseDirectory, "libexercise.so"), "-shared", "-fPIC", proof);
    }
}
