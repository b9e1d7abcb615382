using System.Linq;
using DeviceKit.Cross.Elf;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Boot;

/// <summary>trap_function: a trap is a call from the instruction that trapped, and an outer frame goes on after it.</summary>
public sealed class TrapFunctionTests
{
    private const int Rounds = 40;

    [Fact]
    public void Traps_AtEveryDepth_AreCaughtInTheOuterFrame()
    {
        ElfFile file = Images.Build(Program("""
                l32r a10, pad
                addi a11, a4, 3         # the function, trap_frame and the frame that trapped, then those above it
                mov.n a12, a2
                mov.n a13, a3
                mov.n a14, a5
                call8 windows_resume
        """));
        QemuRun run = QemuMachine.Run(file);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));

        // Cause, EXCVADDR of the load, the place as a return word, and a register of the frame that goes on.
        uint Place(string label) => ((file.AddressOf(label) + 1) & 0x3FFFFFFF) | 0x80000000;
        Assert.Equal(
            Enumerable.Range(0, Rounds).SelectMany(n => n % 2 == 0 ? new[] { 28u, 12u, Place("loading"), (uint)n + 9 } : [6u, run.Words[(4 * n) + 1], Place("dividing"), (uint)n + 9]),
            run.Words);
    }

    [Fact]
    public void Function_ThatReturns_LetsTheTrapEndTheRun()
    {
        ElfFile file = Images.Build(Program("    retw.n"));
        QemuRun run = QemuMachine.Run(file);
        Assert.Equal((134, $"Trap: load prohibited (cause 28) at 0x{file.AddressOf("loading"):X8}, address 0x0000000C\n"), (run.ExitCode, run.Errors));
    }

    private static string Program(string handle) => $"""
                .literal results, {Images.Results}
                .literal pad, landing
                .literal function, caught
                .literal where, trap_function
                .literal words, {Images.Results - 64}
                .literal depth, {Images.Results - 16}
                .align 4
        main:   entry a1, 48
                l32r a3, where
                l32r a4, function
                s32i a4, a3, 0
                l32r a7, results
                movi a6, 0
        next:   mov.n a10, a6
                mov.n a11, a7
                call8 catch
                addi a7, a7, 16
                addi a6, a6, 1
                movi a5, {Rounds}
                bne a6, a5, next
                movi a10, 1
                l32r a11, results
                movi a12, {16 * Rounds}
                call8 simcall_write
                mov.n a2, a10
                retw.n

        # a2 = the round, which is how deep the trap comes, and odd for a division; a3 = where the results go
                .align 4
        catch:  entry a1, 32
                l32r a4, depth
                s32i a2, a4, 0
                addi a5, a2, 9
                mov.n a10, a2
                extui a11, a2, 0, 1
                call8 deeper
        landing: s32i a10, a3, 0
                s32i a11, a3, 4
                s32i a12, a3, 8
                s32i a5, a3, 12
                retw.n

        # a2 = how many calls are to come; a3 = 1 for a division
                .align 4
        deeper: entry a1, 32
                mov.n a11, a3
                addi a10, a2, -1
                beqz a2, trapping
                call8 deeper
                retw.n
        trapping: movi a4, 0
                bnez a3, dividing
        loading: l32i a4, a4, 12
        dividing: quou a4, a4, a4
                retw.n

        # a2 = the cause, a3 = the address
                .align 4
        caught: entry a1, 48
                l32r a10, words
                movi a11, 3
                call8 windows_walk
                l32r a5, words          # here, trap_frame, and what seems to have called that
                l32i a5, a5, 8
                l32r a4, depth
                l32i a4, a4, 0
        {handle}
        """;
}
