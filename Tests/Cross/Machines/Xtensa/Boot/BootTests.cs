using System.Linq;
using DeviceKit.Cross.Elf;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Xtensa.Boot;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Boot;

/// <summary>From reset to main and back.</summary>
public sealed class BootTests
{
    private const string Hello = "Hello from main\n";

    private static readonly string s_program = $"""
                .literal text, hello
        hello:  {Images.Ascii(Hello)}
                .align 4
        main:   entry a1, 32
                movi a10, 1
                l32r a11, text
                movi a12, {Hello.Length}
                call8 simcall_write
                addi a2, a10, 42
                retw.n
        """;

    [Fact]
    public void Main_WritesALine_AndItsResultIsTheExitCode()
    {
        QemuRun run = QemuMachine.Run(Images.Build(s_program));
        Assert.Equal((42, Hello, ""), (run.ExitCode, run.Text, run.Errors));
    }

    [Fact]
    public void Exit_EndsTheRunInAnyFunction()
    {
        QemuRun run = QemuMachine.Run(Images.Build("""
                .align 4
        inner:  entry a1, 32
                movi a10, 7
                call8 simcall_exit
                .align 4
        main:   entry a1, 32
                call8 inner
                movi a2, 1
                retw.n
        """));
        Assert.Equal((7, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void Write_ToADescriptorThatIsNotOpen_ReturnsTheError()
    {
        QemuRun run = QemuMachine.Run(Images.Build("""
                .literal text, 0x3FFB0000
                .align 4
        main:   entry a1, 32
                movi a10, 99
                l32r a11, text
                movi a12, 4
                call8 simcall_write
                neg a2, a10
                retw.n
        """));
        Assert.Equal(9, run.ExitCode); // EBADF
    }

    [Fact]
    public void Image_IsTheSameTwice_AndNamesItsBoard()
    {
        byte[] image = ElfWriter.Write(Images.Build(s_program));
        Assert.Equal(image, ElfWriter.Write(Images.Build(s_program)));
        Assert.True(ElfReader.TryRead(image, out ElfFile? file, out string? error), error);
        Assert.Equal("qemu-sim", file.FindNote(ElfNote.DeviceKit, ElfNote.BoardType));
        Assert.Equal(file.AddressOf("start"), file.Entry);
    }

    [Fact]
    public void VectorTable_HasEachVectorAtItsOffset()
    {
        ElfFile file = Images.Build(s_program);
        (string Name, uint Offset)[] vectors =
        [
            ("window_overflow4", 0), ("window_underflow4", 0x40), ("window_overflow8", 0x80), ("window_underflow8", 0xC0), ("window_overflow12", 0x100), ("window_underflow12", 0x140),
            ("vector_level2", 0x180), ("vector_debug", 0x280), ("vector_nmi", 0x2C0), ("vector_kernel", 0x300), ("vector_user", 0x340), ("vector_double", 0x3C0),
        ];
        Assert.All(vectors, v => Assert.Equal(0x40080000 + v.Offset, file.AddressOf(v.Name)));
        Assert.Equal(0x400u, file.Sections.Single(s => s.Name == ".vectors").Size);
    }

    [Theory]
    [InlineData("de233_fpu")]
    [InlineData("esp32")]
    public void EverythingBelowTheProgram_IsSmall(string core)
    {
        ElfFile file = new BootImage(BootLayout.QemuSim, Core.Find(core)!, Images.Memory).Build(s_program, Images.Board);
        Assert.InRange(file.Sections.Where(s => s.Name != ".text").Sum(s => s.Contents.Length), 1, 2700);
    }

    [Fact]
    public void Program_ThatDoesNotAssemble_IsNamedWithItsOwnLine() =>
        Assert.StartsWith("the program(2,", Assert.Throws<LinkException>(() => Images.Build("# nothing\n  add a2, a3")).Message, System.StringComparison.Ordinal);

    [Fact]
    public void Program_WithoutMain_IsRefused() =>
        Assert.Contains("'main' has no value", Assert.Throws<LinkException>(() => Images.Build("  nop")).Message, System.StringComparison.Ordinal);
}
