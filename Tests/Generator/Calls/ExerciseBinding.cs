using System.IO;
using DeviceKit.Tests.Machine;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>The library of Tests/Generator/Native and its binding, which is checked in and compiled into this assembly.</summary>
internal static class ExerciseBinding
{
    /// <summary>Where its header, its C and its specification are.</summary>
    public static string Folder { get; } = SourceTree.PathOf("Tests", "Generator", "Native");

    /// <summary>The generator's run over it.</summary>
    public static Generated Generate()
    {
        string path = Path.Combine(Folder, "exercise.bind");
        return new Generated(path, File.ReadAllText(path));
    }
}
