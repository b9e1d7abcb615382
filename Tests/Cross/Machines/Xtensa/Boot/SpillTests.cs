using System.Linq;
using DeviceKit.Cross.Elf;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Boot;

/// <summary>windows_spill and windows_walk, from every window.</summary>
public sealed class SpillTests
{
    private const int Depth = 12;

    [Fact]
    public void Spill_LeavesOneWindow_AndNoRegisterIsLost()
    {
        QemuRun run = QemuMachine.Run(Images.Build(Program("""
        bottom: entry a1, 48
                call12 windows_spill
                rsr.windowbase a3
                rsr.windowstart a4
                movi a5, 1
                ssl a3
                sll a5, a5
                sub a2, a4, a5          # 0 when the one bit is the own window's
                retw.n
        """)));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(new uint[8], run.Words);
    }

    [Fact]
    public void Walk_FindsEveryReturnWordUpToTheCallOfMain()
    {
        ElfFile file = Images.Build(Program($"""
                .literal words, {Images.Results + 0x1000}
                .align 4
        bottom: entry a1, 32
                l32r a10, words
                movi a11, 100
                call8 windows_walk
        walked: mov.n a7, a10           # how many
                l32r a11, words
                slli a12, a10, 2
                movi a10, 1
                call8 simcall_write
                movi a2, 0
                retw.n
        """, 1));
        QemuRun run = QemuMachine.Run(file);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        string[] expected = ["walked", "bottomed", .. Enumerable.Repeat("nested", Depth - 1), "nested_first", "turned"];
        Assert.Equal(expected.Select(s => (file.AddressOf(s) & 0x3FFFFFFF) | 0x80000000), run.Words[..^1]);
    }

    /// <summary>Frames of CALL8 above each of 8 windows; with rounds of 1, main calls them itself.</summary>
    private static string Program(string bottom, int rounds = 8) => $"""
                .literal results, {Images.Results}
                .align 4
        main:   entry a1, 48
                l32r a7, results
                movi a6, 0
        round:  mov.n a10, a6
                call8 turn
        turned: s32i a10, a7, 0
                addi a7, a7, 4
                addi a6, a6, 1
                movi a5, {rounds}
                bne a6, a5, round
                movi a10, 1
                l32r a11, results
                movi a12, {4 * rounds}
                call8 simcall_write
                mov.n a2, a10
                retw.n

        # a2 = how many windows to turn on by
                .align 4
        turn:   entry a1, 32
                beqz a2, turn.end
                addi a6, a2, -1
                call4 turn
                mov.n a2, a6
                retw.n
        turn.end: movi a10, {Depth}
                call8 nest
        nested_first: mov.n a2, a10
                retw.n

        # a2 = how many are to come; becomes 0 when all registers are as they were
                .align 4
        nest:   entry a1, 32
                addi a4, a2, 50
                addi a7, a2, 100
                addi a10, a2, -1
                beqz a10, nest.end
                call8 nest
        nested: j nest.check
        nest.end: call8 bottom
        bottomed: nop
        nest.check: sub a7, a7, a2
                addi a7, a7, -100
                sub a4, a4, a2
                addi a4, a4, -50
                or a4, a4, a7
                or a2, a10, a4
                retw.n
                .align 4
        {bottom}
        """;
}
