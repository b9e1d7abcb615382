using System;
using System.IO;
using System.Linq;
using DeviceKit.Cross.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Mono.Cecil;
using Xunit;
using Diagnostic = DeviceKit.Cross.Reading.Diagnostic;

namespace DeviceKit.Cross.Tests.Reading;

public sealed class ClosureTests : IDisposable
{
    private const string Program = "class P { static int Main() { System.Console.WriteLine(1); return 0; } }";

    private static readonly string s_library = typeof(object).Assembly.Location;

    private readonly CompiledSource _source = new(Program, OutputKind.ConsoleApplication);
    private readonly CompiledSource _small = new("class Small { }", name: "Small"); // Opened often: .NET's own is large.

    [Fact]
    public void AnApplication_HasItsEntryPointAndLines()
    {
        Closure closure = Open(_source.FilePath);
        Assert.Equal("Main", closure.EntryPoint.Name);
        Assert.Equal(("/source/Sample.cs", 1), SourceLines.Find(closure.EntryPoint, 0));
    }

    [Theory]
    [InlineData(DebugInformationFormat.PortablePdb)]
    [InlineData(DebugInformationFormat.Embedded)]
    public void Lines_AreThoseOfTheInstruction(DebugInformationFormat format)
    {
        using var source = new CompiledSource("class P {\n static int Main()\n {\n  int a = System.Environment.TickCount;\n  return a + 1;\n }\n}", OutputKind.ConsoleApplication, format, level: Microsoft.CodeAnalysis.OptimizationLevel.Debug);
        MethodDefinition main = Open(source.FilePath).EntryPoint;
        int[] lines = [.. main.Body.Instructions.Select(instruction => SourceLines.Find(main, instruction.Offset)!.Value.Line).Distinct()];
        Assert.Equal([3, 4, 5, 6], lines);
    }

    [Fact]
    public void WithoutDebugInformation_NothingIsKnown()
    {
        File.Delete(Path.ChangeExtension(_source.FilePath, ".pdb"));
        Assert.Null(SourceLines.Find(Open(_source.FilePath).EntryPoint, 0));
    }

    [Fact]
    public void DamagedDebugInformation_IsDoneWithout()
    {
        string path = Path.ChangeExtension(_source.FilePath, ".pdb");
        byte[] bytes = File.ReadAllBytes(path);
        for (int length = 0; length < bytes.Length; length += 7)
        {
            File.WriteAllBytes(path, bytes[..length]);
            (Closure? closure, Diagnostic? diagnostic) = Closure.Open(new ClosureFiles(_source.FilePath, _small.FilePath));
            Assert.Null(diagnostic);
            _ = SourceLines.Find(closure!.EntryPoint, 0);
        }
    }

    [Fact]
    public void FrameworkReferences_MeanTheClassLibrary()
    {
        Closure closure = Open(_source.FilePath);
        TypeReference reference = closure.Application.MainModule.GetTypeReferences().Single(type => type.FullName == "System.Object");
        Assert.Same(closure.ClassLibrary, closure.Find(reference)!.Module);
    }

    [Fact]
    public void Dependencies_LieBesideTheApplication_AndForwardsAreFollowed()
    {
        using var part = new CompiledSource("namespace N { public class Deep { public class Inner { public static int F() => 1; } } }", name: "Part");
        using var old = new CompiledSource("using System.Runtime.CompilerServices; [assembly: TypeForwardedTo(typeof(N.Deep))]", name: "Old", references: part.FilePath);
        using var decoy = new CompiledSource("namespace N { public class Deep { public class Inner { public static int F() => 2; } } }", name: "Old");
        using var user = new CompiledSource("class P { static int Main() => N.Deep.Inner.F(); }", OutputKind.ConsoleApplication, name: "User", references: decoy.FilePath);
        File.Copy(part.FilePath, Path.Combine(user.Folder, "Part.dll"));
        File.Copy(old.FilePath, Path.Combine(user.Folder, "Old.dll"));
        Closure closure = Open(user.FilePath);
        TypeReference inner = closure.Application.MainModule.GetTypeReferences().Single(type => type.Name == "Inner");
        Assert.Equal("Part", closure.Find(inner)!.Module.Assembly.Name.Name);
    }

    [Fact]
    public void AReplacement_IsTakenBeforeWhatLiesBeside()
    {
        using var host = new CompiledSource("public class Target { public static int F() => 1; }", name: "Target");
        using var board = new CompiledSource("public class Target { public static int F() => 2; public static int G() => 2; }", name: "Target");
        using var user = new CompiledSource("class P { static int Main() => Target.F(); }", OutputKind.ConsoleApplication, name: "User", references: host.FilePath);
        File.Copy(host.FilePath, Path.Combine(user.Folder, "Target.dll"));
        (Closure? closure, _) = Closure.Open(new ClosureFiles(user.FilePath, s_library, new System.Collections.Generic.Dictionary<string, string> { ["Target"] = board.FilePath }));
        TypeReference reference = closure!.Application.MainModule.GetTypeReferences().Single(type => type.Name == "Target");
        Assert.Equal(2, closure.Find(reference)!.Methods.Count(method => method.IsStatic));
    }

    [Fact]
    public void AMissingDependency_IsToldFromAFrameworkAssembly()
    {
        using var part = new CompiledSource("public class Part { public static int F() => 1; }", name: "Part");
        using var user = new CompiledSource("class P { static int Main() => Part.F(); }", OutputKind.ConsoleApplication, name: "User", references: part.FilePath);
        Closure closure = Open(user.FilePath);
        AssemblyNameReference[] missing = [.. closure.Application.MainModule.AssemblyReferences.Where(closure.IsMissing)];
        Assert.Equal("Part", Assert.Single(missing).Name);
    }

    [Fact]
    public void AMissingFile_IsAnError() => Expect(Path.Combine(_source.Folder, "None.dll"), DiagnosticCodes.NoFile);

    [Fact]
    public void AMissingFolder_IsAnError() => Expect(Path.Combine(_source.Folder, "None", "None.dll"), DiagnosticCodes.NoFile);

    [Fact]
    public void AFolder_IsAnError() => Expect(_source.Folder, DiagnosticCodes.NoFile);

    [Fact]
    public void ALibrary_HasNoEntryPoint()
    {
        using var library = new CompiledSource("class C { }");
        Expect(library.FilePath, DiagnosticCodes.NoEntryPoint);
    }

    [Fact]
    public void NativeCode_IsRefused()
    {
        byte[] bytes = File.ReadAllBytes(_source.FilePath);
        using var reader = new System.Reflection.PortableExecutable.PEReader(new MemoryStream(bytes));
        int flags = reader.PEHeaders.CorHeaderStartOffset + 16;
        bytes[flags] &= 0xFE;
        File.WriteAllBytes(_source.FilePath, bytes);
        Expect(_source.FilePath, DiagnosticCodes.NativeCode);
    }

    [Theory]
    [InlineData(4, 3)] // The major version of the tables' stream.
    [InlineData(13, 0xFF)] // Tables that are not known.
    public void NewerMetadata_IsRefused(int offset, byte value)
    {
        byte[] bytes = File.ReadAllBytes(_source.FilePath);
        int stream = bytes.AsSpan().IndexOf("#~\0\0"u8) - 8;
        int metadata = bytes.AsSpan().IndexOf("BSJB"u8);
        bytes[metadata + BitConverter.ToInt32(bytes, stream) + offset] = value;
        File.WriteAllBytes(_source.FilePath, bytes);
        Expect(_source.FilePath, DiagnosticCodes.TooNew);
    }

    [Fact]
    public void EveryTruncation_IsADiagnostic()
    {
        byte[] bytes = File.ReadAllBytes(_source.FilePath);
        for (int length = 0; length < bytes.Length - 512; length += 5)
        {
            File.WriteAllBytes(_source.FilePath, bytes[..length]);
            (Closure? closure, Diagnostic? diagnostic) = Closure.Open(new ClosureFiles(_source.FilePath, _small.FilePath));
            Assert.True(closure is null, $"{length} of {bytes.Length} bytes were taken");
            Assert.Equal(DiagnosticCodes.Damaged, diagnostic!.Code);
            Assert.DoesNotContain('\n', diagnostic.ToString());
        }
    }

    [Fact]
    public void DamagedFiles_NeverThrow()
    {
        byte[] bytes = File.ReadAllBytes(_source.FilePath);
        var random = new Random(4);
        for (int i = 0; i < 300; i++)
        {
            byte[] damaged = [.. bytes];
            for (int j = 0; j < 4; j++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(_source.FilePath, damaged);
            (Closure? closure, Diagnostic? diagnostic) = Closure.Open(new ClosureFiles(_source.FilePath, _small.FilePath));
            Assert.True(closure is null != diagnostic is null, $"seed 4, round {i}");
        }
    }

    public void Dispose()
    {
        _source.Dispose();
        _small.Dispose();
    }

    private static Closure Open(string path)
    {
        (Closure? closure, Diagnostic? diagnostic) = Closure.Open(new ClosureFiles(path, s_library));
        Assert.Null(diagnostic);
        return closure!;
    }

    private static void Expect(string path, string code)
    {
        (Closure? closure, Diagnostic? diagnostic) = Closure.Open(new ClosureFiles(path, s_library));
        Assert.Null(closure);
        Assert.Equal(code, diagnostic!.Code);
        Assert.DoesNotContain('\n', diagnostic.ToString());
        Assert.Equal(path, diagnostic.Where);
    }
}
