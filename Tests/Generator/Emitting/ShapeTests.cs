using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Profiles;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>Every C shape that bindings meet, from a header of its own: the generated files, byte by byte, and their proof through every compiler.</summary>
public sealed class ShapeTests : IDisposable
{
    private static readonly string s_own = SourceTree.PathOf("Tests", "Generator", "Emitting", "Shapes");
    private static readonly string s_shapes = SourceTree.PathOf("Tests", "Generator", "Shapes");

    private readonly string _folder = Directory.CreateTempSubdirectory("devicekit-shape-").FullName;

    public static IReadOnlyList<string> Shapes { get; } =
    [
        .. Directory.EnumerateFiles(s_shapes, "*.h").Concat(Directory.EnumerateFiles(s_own, "*.h")).Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string, string> InBothProfiles { get; } = new(from shape in Shapes from profile in new[] { "esp32", "host" } select (shape, profile));

    public static TheoryData<string, string> ThroughAllCompilers { get; } = new(from shape in Shapes from compiler in CCompiler.All select (shape, compiler.Name));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ThereIsAShape() => Assert.NotEmpty(Shapes);

    [Theory]
    [MemberData(nameof(InBothProfiles))]
    public void TheFilesOfAShape_AreTheReviewedOnes(string shape, string profile)
    {
        Binding binding = Bind(shape, profile);
        Snapshot.Compare($"{profile}/{shape}", binding.Emit());
    }

    [Theory]
    [MemberData(nameof(ThroughAllCompilers))]
    public void TheProofOfAShape_IsAccepted_AndCSharpHasTheSameLayout(string shape, string compiler)
    {
        CCompiler c = CCompiler.Named(compiler);
        TargetProfile target = TargetProfile.Load(c.Profile);
        File.WriteAllText(Path.Combine(_folder, target.ConfigurationHeader ?? "none.h"), target.ConfigurationText);
        Binding binding = Bind(shape, c.Profile);
        (string errors, string compiled) = binding.Prove(c, _folder, Folder(shape), _folder);
        Assert.True(errors.Length == 0, errors);
        using var assembly = new GeneratedAssembly(binding.Emit());
        LayoutCheck.Members(binding.Context, assembly);
        LayoutCheck.BitFields(binding.Context, assembly, new ObjectFile(compiled));
    }

    private static Binding Bind(string shape, string profile) => new Binding(Parse.Headers(profile, Folder(shape), shape + ".h"), Items(shape), shape + ".h").Whole();

    private static string Folder(string shape) => File.Exists(Path.Combine(s_own, shape + ".h")) ? s_own : s_shapes;

    /// <summary>What a specification says of a shape beyond its header: handles, flags, constants.</summary>
    private static string Items(string shape)
    {
        string path = Path.Combine(s_own, shape + ".txt");
        return File.Exists(path) ? File.ReadAllText(path) : "";
    }
}
