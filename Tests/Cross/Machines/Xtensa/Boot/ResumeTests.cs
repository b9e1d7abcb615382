using System;
using System.Linq;
using DeviceKit.Cross.Tables;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Boot;

/// <summary>windows_resume: an outer frame goes on at its landing pad with all its registers.</summary>
public sealed class ResumeTests
{
    private const int Deepest = 24;

    [Theory]
    [InlineData("spill32.s")]
    [InlineData("spill64.s")]
    public void Resume_FromEveryDepth_FindsTheFrameAsItWas(string spill)
    {
        QemuRun run = QemuMachine.Run(Images.Build(s_program, (file, text) => file == "spill32.s" ? TableLine.Load(spill) : text));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));

        // The value that was handed over, the six registers and the local of the frame, and whether its stack pointer is the same.
        Assert.Equal(Enumerable.Range(0, Deepest).SelectMany(n => new uint[] { 0x1234, (uint)n + 1, (uint)n + 101, 77, 0 }), run.Words);
    }

    [Fact]
    public void Resume_WithoutTheSpill_IsNoticed()
    {
        QemuRun run = QemuMachine.Run(Images.Build(s_program, (file, text) => file == "spill32.s" ? text.Replace("call12  windows_spill.last", "nop", StringComparison.Ordinal) : text));
        Assert.NotEqual((0, (uint)Deepest), (run.ExitCode, run.Words.ElementAtOrDefault((5 * Deepest) - 4)));
    }

    private static readonly string s_program = $$"""
                .literal results, {{Images.Results}}
                .literal pad, landing
                .align 4
        main:   entry a1, 48
                l32r a7, results
                movi a6, 0
        next:   mov.n a10, a6
                mov.n a11, a7
                call8 catch                     # main's own registers count too
                addi a7, a7, 20
                addi a6, a6, 1
                movi a5, {{Deepest}}
                bne a6, a5, next
                movi a10, 1
                l32r a11, results
                movi a12, {{Deepest * 20}}
                call8 simcall_write
                mov.n a2, a10
                retw.n

        # a2 = how deep the throwing function is, a3 = where the results go
                .align 4
        catch:  entry a1, 64
                s32i a1, a1, 0
                movi a4, 77
                s32i a4, a1, 4
                addi a4, a2, 1
                addi a5, a2, 101
                mov.n a10, a2
                mov.n a11, a2
                call8 thrower
                movi a2, 99                     # never comes here
                retw.n
        landing: s32i a10, a3, 0
                s32i a4, a3, 4
                s32i a5, a3, 8
                l32i a6, a1, 4
                s32i a6, a3, 12
                l32i a6, a1, 0
                sub a6, a6, a1
                s32i a6, a3, 16
                retw.n

        # a2 = how many calls are to come, a3 = how many came in all
                .align 4
        thrower: entry a1, 48
                beqz a2, throw
                addi a10, a2, -1
                mov.n a11, a3
                call8 thrower
                retw.n
        throw:  l32r a10, pad
                addi a11, a3, 1                 # this frame, those above it, then the catching one
                movi a12, 0x123
                slli a12, a12, 4
                addi a12, a12, 4
                call8 windows_resume
        """;
}
