using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Cross;
using DeviceKit.Cross.Elf;
using DeviceKit.Programs.Tests.Compiling;
using Xunit;

namespace DeviceKit.Programs.Tests;

/// <summary>What is in an image, and that it is the same wherever it is built.</summary>
public sealed class ImageTests : IDisposable
{
    private const int LargestHello = 12 * 1024;

    private static readonly TestProgram s_hello = new(
        "Images", "Hello", "Images/Hello.cs", "namespace Programs.Images.Hello;\ninternal static class Program { internal static void Main() => System.Console.WriteLine(\"Hello, World!\"); }");

    private readonly string _folder = Directory.CreateTempSubdirectory("devicekit-images-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void TwoBuilds_InTwoDirectories_GiveTheSameBytes()
    {
        TestProgram program = ProgramCorpus.All.First(p => p.Feature == "Exceptions" && !p.IsAlone);
        Assert.Equal(Build(program, "a", OptimizationLevel.Speed), Build(program, "another", OptimizationLevel.Speed));
    }

    [Fact]
    public void Hello_HasAtMost12KilobytesToLoad()
    {
        ElfFile image = Read(Build(s_hello, "a", OptimizationLevel.Size));
        Assert.InRange(image.Segments.Where(s => s.Kind == ElfSegmentKind.Load).Sum(s => s.Contents.Length), 1, LargestHello);
    }

    [Theory]
    [InlineData("System.Decimal.")]
    [InlineData("System.Double.")]
    [InlineData("SoftDouble")]
    [InlineData(".Formatting.")]
    [InlineData(".Parsing.")]
    [InlineData("System.Threading.Tasks.")]
    [InlineData("System.Linq.")]
    [InlineData("System.Collections.Generic.")]
    [InlineData("System.Globalization.")]
    public void Hello_HasNoFunctionOf(string part)
    {
        IEnumerable<string> functions = Read(Build(s_hello, "a", OptimizationLevel.Size)).Symbols.Where(s => s.Kind == ElfSymbolKind.Function).Select(s => s.Name);
        Assert.Contains("entry", functions);
        Assert.DoesNotContain(functions, name => name.Contains(part, StringComparison.Ordinal));
    }

    private static ElfFile Read(byte[] image) => ElfReader.TryRead(image, out ElfFile? file, out string? error) ? file : throw new InvalidDataException(error);

    private byte[] Build(TestProgram program, string place, OptimizationLevel level)
    {
        string assembly = ProgramCompiler.CompileAlone(program, Directory.CreateDirectory(Path.Combine(_folder, place)).FullName, debug: false);
        CompilerResult result = Compiler.Compile(new CompilerOptions(assembly, "qemu-sim", level, Traces: false, HeapSize: 64 * 1024, StackSize: 32 * 1024, StressCollector: false));
        Assert.Empty(result.Diagnostics);
        return result.Elf!;
    }
}
