using DeviceKit.Cross.Elf;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Boot;

/// <summary>A trap ends the run with a line that names cause and place, and the code of the README.</summary>
public sealed class TrapTests
{
    [Theory]
    [InlineData("ill", "illegal instruction (cause 0)", null)]
    [InlineData("ill.n", "illegal instruction (cause 0)", null)]
    [InlineData("syscall", "system call (cause 1)", null)]
    [InlineData("l32i a4, a3, 8", "load prohibited (cause 28)", 8u)]
    [InlineData("l8ui a4, a3, 0", "load prohibited (cause 28)", 0u)]
    [InlineData("s32i a4, a3, 1020", "store prohibited (cause 29)", 1020u)]
    [InlineData("quos a4, a4, a3", "division by zero (cause 6)", null)]
    [InlineData("remu a4, a4, a3", "division by zero (cause 6)", null)]
    [InlineData("l32i a4, a5, 0", "unaligned access (cause 9)", 0x3FFC0001u)]
    [InlineData("break 1, 15", "breakpoint", null)]
    public void Trap_InTheProgram_EndsWith134(string instruction, string cause, uint? address)
    {
        ElfFile file = Images.Build(Program(instruction));
        QemuRun run = QemuMachine.Run(file);
        string where = address is null ? "" : $", address 0x{address:X8}";
        Assert.Equal((134, $"Trap: {cause} at 0x{file.AddressOf("faulty"):X8}{where}\n", ""), (run.ExitCode, run.Errors, run.Text));
    }

    [Fact]
    public void Trap_InAWindowHandler_EndsWith70()
    {
        // The first frame is to be stored below the stack pointer of main, which is in the null page.
        ElfFile file = Images.Build("""
                .align 4
        main:   entry a1, 48
                movi a1, 64
                call12 deeper
                retw.n
                .align 4
        deeper: entry a1, 48
                call12 deeper
                retw.n
        """);
        QemuRun run = QemuMachine.Run(file);
        Assert.Equal((70, $"Trap in a handler: store prohibited (cause 29) at 0x{file.AddressOf("window_overflow4"):X8}, address 0x00000030\n"), (run.ExitCode, run.Errors));
    }

    [Theory]
    [InlineData("ccompare0", 6, "interrupt of level 1 (cause 4)")]
    [InlineData("ccompare1", 10, "interrupt of level 3")]
    [InlineData("ccompare2", 13, "interrupt of level 5")]
    public void Interrupt_ThatNobodyHandles_EndsWith134(string timer, int interrupt, string cause)
    {
        ElfFile file = Images.Build($"""
                .align 4
        main:   entry a1, 32
                rsr.ccount a3
                addmi a3, a3, 0x1000
                wsr.{timer} a3
                movi a3, 1
                slli a3, a3, {interrupt}
                wsr.intenable a3
                rsync
        waiting: j waiting
        """);
        QemuRun run = QemuMachine.Run(file);
        Assert.Equal((134, $"Trap: {cause} at 0x{file.AddressOf("waiting"):X8}\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void Trap_WithoutUserMode_EndsWith70()
    {
        ElfFile file = Images.Build("""
                .literal kernel, 0x00040000
                .align 4
        main:   entry a1, 32
                l32r a2, kernel
                wsr.ps a2
                rsync
        faulty: ill
        """);
        QemuRun run = QemuMachine.Run(file);
        Assert.Equal((70, $"Trap in a handler: illegal instruction (cause 0) at 0x{file.AddressOf("faulty"):X8}\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void Trap_InTheReportItself_EndsWith70()
    {
        ElfFile file = Images.Build(Program("ill"), (name, text) => name == "trap.s" ? text.Replace(".literal trap.line, trap_line", ".literal trap.line, 0", System.StringComparison.Ordinal) : text);
        QemuRun run = QemuMachine.Run(file);
        Assert.Equal((70, ""), (run.ExitCode, run.Errors));
    }

    private static string Program(string instruction) => $"""
                .literal odd, 0x3FFC0001
                .align 4
        main:   entry a1, 32
                call8 inner
                retw.n
                .align 4
        inner:  entry a1, 32
                call8 trapping
                retw.n
                .align 4
        spill:  entry a1, 48
                call12 windows_spill
                retw.n
                .align 4
        trapping: entry a1, 48
                call8 spill
                movi a3, 0
                movi a4, 5
                l32r a5, odd
                addi a6, a1, -16
        faulty: {instruction}
                movi a2, 3
                retw.n
        """;
}
