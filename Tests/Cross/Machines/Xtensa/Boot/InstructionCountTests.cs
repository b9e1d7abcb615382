using System;
using System.Linq;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Boot;

/// <summary>
/// Instructions are counted with -icount: CCOUNT, of 40 MHz, then goes on by 40.96 for each at shift 10. What is counted is from one reading of
/// CCOUNT to the next.
/// </summary>
public sealed class InstructionCountTests
{
    private const int Rounds = 1000;

    [Fact]
    public void Counts_AreExactAndTheSameInEveryRun()
    {
        int[] counts = Count();
        Assert.Equal(counts, Count());

        // Nothing: the reading itself. Branches: MOVI and two instructions a round. LOOP: MOVI, LOOP and three a round.
        Assert.Equal([1, 2 + (2 * Rounds), 3 + (3 * Rounds)], counts[..3]);

        // 10 calls of four instructions each fit no register file: their windows are handled too.
        Assert.True(counts[3] > 40, $"{counts[3]}");
    }

    private static int[] Count()
    {
        QemuRun run = QemuMachine.Run(Images.Build(s_program), "-icount", "shift=10,sleep=off");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return [.. run.Words.Select(delta => (int)Math.Round(delta / 40.96))];
    }

    private static readonly string s_program = $"""
                .literal results, {Images.Results}
                .align 4
        main:   entry a1, 48
                l32r a7, results

                rsr.ccount a3
                rsr.ccount a4
                sub a4, a4, a3
                s32i a4, a7, 0

                rsr.ccount a3
                movi a5, {Rounds}
        branch: addi a5, a5, -1
                bnez a5, branch
                rsr.ccount a4
                sub a4, a4, a3
                s32i a4, a7, 4

                rsr.ccount a3
                movi a5, {Rounds}
                loop a5, looped
                nop
                nop
                nop
        looped: rsr.ccount a4
                sub a4, a4, a3
                s32i a4, a7, 8

                rsr.ccount a3
                movi a10, 10
                call8 down
                rsr.ccount a4
                sub a4, a4, a3
                s32i a4, a7, 12

                movi a10, 1
                mov.n a11, a7
                movi a12, 16
                call8 simcall_write
                mov.n a2, a10
                retw.n
                .align 4
        down:   entry a1, 32
                beqz a2, bottom
                addi a10, a2, -1
                call8 down
        bottom: retw.n
        """;
}
