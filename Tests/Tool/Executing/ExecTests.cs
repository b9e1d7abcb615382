using System;
using System.IO;
using System.Threading.Tasks;
using DeviceKit.Cross.Elf;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Tool.Tests.Executing;

public sealed class ExecTests : IDisposable
{
    /// <summary>Writes a word of the stack's top to stderr and copies stdin to stdout until its end; the exit code is 42.</summary>
    private const string Echo = """
                .literal buffer, 0x3FFC0000
                .align 4
        main:   entry a1, 48
        again:  movi a2, 3
                movi a3, 0
                l32r a4, buffer
                movi a5, 64
                simcall
                blti a2, 1, done
                mov.n a12, a2
                movi a10, 1
                l32r a11, buffer
                call8 simcall_write
                j again
        done:   movi a2, 42
                retw.n
        """;

    /// <summary>Writes its second argument, of three bytes.</summary>
    private const string Argument = """
                .literal buffer, 0x3FFC0000
                .align 4
        main:   entry a1, 48
                movi a2, 1002
                l32r a3, buffer
                simcall
                l32r a3, buffer
                l32i a11, a3, 8
                movi a10, 1
                movi a12, 3
                call8 simcall_write
                movi a2, 0
                retw.n
        """;

    private const string Endless = "        .align 4\nmain:   entry a1, 32\nspin:   j spin\n";
    private const string Faulty = "        .align 4\nmain:   entry a1, 32\n        movi a3, 4\n        l32i a2, a3, 0\n        retw.n\n";

    private readonly TemporaryFolder _folder = new();

    private string Image => _folder.File("app.elf");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void StdinStdoutAndExitCode_AreTheImages()
    {
        Write(Echo);
        ToolRun run = ToolRun.WithInput("one line\nand another\n", "exec", Image);
        Assert.Equal((42, "one line\nand another\n", ""), (run.Code, run.Output, run.Error));
    }

    [Theory]
    [InlineData("xyz")]
    [InlineData("a,b")]
    [InlineData("a b")]
    public void Arguments_ArriveAsTheyAre(string argument)
    {
        Write(Argument);
        Assert.Equal((0, argument), (ToolRun.InProcess("exec", Image, "--", "first", argument).Code, ToolRun.InProcess("exec", Image, "--", "first", argument).Output));
    }

    [Fact]
    public void ATrap_EndsWithItsLineAndCode()
    {
        Write(Faulty);
        ToolRun run = ToolRun.InProcess("exec", Image);
        Assert.Equal((134, ""), (run.Code, run.Output));
        Assert.StartsWith("Trap: load prohibited (cause 28) at 0x", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeout_EndsAnEndlessImage()
    {
        Write(Endless);
        ToolRun run = ToolRun.InProcess("exec", Image, "--timeout", "300ms");
        Assert.Equal((124, ""), (run.Code, run.Output));
        ErrorLine.AssertIs("DK1701", run.Error);
    }

    [Fact]
    public async Task WithoutQemu_OneLineSaysWhatToInstall()
    {
        Write(Echo);
        ToolRun run = await ToolRun.OfScript($"dotnet=$(command -v dotnet); PATH={_folder.Path} exec $dotnet {BuiltFiles.Tool} exec {Image}");
        Assert.Equal((69, ""), (run.Code, run.Output));
        ErrorLine.AssertIs("DK1314", run.Error);
    }

    [Fact]
    public void AnImageThatIsNotThere_IsDK1201() => AssertError("DK1201", 66);

    [Fact]
    public void AFileThatIsNoElf_IsDK1118()
    {
        File.WriteAllText(Image, "#!/bin/sh\n");
        AssertError("DK1118", 65);
    }

    [Fact]
    public void ACutImage_IsDK1118()
    {
        Write(Echo);
        File.WriteAllBytes(Image, File.ReadAllBytes(Image)[..200]);
        AssertError("DK1118", 65);
    }

    [Fact]
    public void AnElfWithoutABoard_IsDK1118()
    {
        File.WriteAllBytes(Image, ElfWriter.Write(new ElfFile { Sections = [ElfSection.Program(".text", ElfSectionFlags.Execute, 0x40080000, new byte[4])] }));
        AssertError("DK1118", 65);
    }

    [Fact]
    public void AFolder_IsDK1118()
    {
        Directory.CreateDirectory(Image);
        AssertError("DK1118", 65);
    }

    [Fact]
    public void AnImageOfARealBoard_IsDK1119()
    {
        AssembledImage.Write(Image, Echo, "lolin32");
        AssertError("DK1119", 65);
    }

    [Fact]
    public void AnImageOfAnUnknownBoard_IsDK1203()
    {
        AssembledImage.Write(Image, Echo, "qemu-moon");
        AssertError("DK1203", 66);
    }

    private void Write(string program)
    {
        Assert.SkipWhen(Qemu.Path is null, $"{Qemu.Command} is not installed (Debian: qemu-system-misc)");
        AssembledImage.Write(Image, program);
    }

    private void AssertError(string code, int exitCode)
    {
        ToolRun run = ToolRun.InProcess("exec", Image);
        Assert.Equal((exitCode, ""), (run.Code, run.Output));
        ErrorLine.AssertIs(code, run.Error);
    }
}
