using System;
using System.Linq;
using System.Text;
using DeviceKit.Cross.Elf;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Boot;

/// <summary>The window vectors: every value of a frame is there again after 200 deeper calls.</summary>
public sealed class WindowTests
{
    private const int Depth = 200;

    /// <summary>Reset leaves window 0, CALL4 main 1, CALL8 3.</summary>
    private const int FirstWindow = 3;

    private static readonly CallChain[] s_chains = [.. Enumerable.Range(1, 8).Select(seed => new CallChain(seed, Depth))];

    [Fact]
    public void Chains_OfMixedCalls_ReturnWhatTheHostComputes()
    {
        QemuRun run = QemuMachine.Run(Images.Build(Program(s_chains)));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(Expected(s_chains), run.Words);
    }

    [Fact]
    public void Chains_TurnThroughEveryWindowByEveryCall() =>
        Assert.Equal(24, s_chains.SelectMany(c => c.Rotations(FirstWindow)).Distinct().Count());

    [Theory]
    [InlineData("s32e    a2, a5, -8", "s32e    a3, a5, -8")]
    [InlineData("l32e    a2, a5, -8", "l32e    a2, a5, -4")]
    [InlineData("s32e    a5, a0, -28", "s32e    a6, a0, -28")]
    [InlineData("l32e    a5, a7, -28", "l32e    a5, a7, -24")]
    [InlineData("s32e    a9, a0, -28", "s32e    a10, a0, -28")]
    [InlineData("l32e    a9, a11, -28", "l32e    a9, a11, -24")]
    public void Vector_WithOneWrongRegister_IsNoticed(string right, string wrong)
    {
        CallChain[] one = [new CallChain(1, 60)];
        ElfFile damaged = Images.Build(Program(one), (file, text) => file == "vectors.s" ? Once(text, right, wrong) : text);
        QemuRun run = QemuMachine.Run(damaged);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.NotEqual(Expected(one), run.Words);
    }

    private static string Once(string text, string right, string wrong)
    {
        Assert.Equal(2, text.Split(right).Length);
        return text.Replace(right, wrong, StringComparison.Ordinal);
    }

    private static uint[] Expected(CallChain[] chains) => [.. chains.Select((c, i) => c.Result((uint)i))];

    private static string Program(CallChain[] chains)
    {
        var text = new StringBuilder($"""
                .literal results, {Images.Results}
                .align 4
        main:   entry a1, 48
                l32r a7, results

        """);
        for (int i = 0; i < chains.Length; i++)
        {
            text.Append($"        movi a10, {i}\n        call8 {chains[i].Entry}\n        s32i a10, a7, {4 * i}\n");
        }

        text.Append($"""
                movi a10, 1
                mov.n a11, a7
                movi a12, {4 * chains.Length}
                call8 simcall_write
                mov.n a2, a10
                retw.n

        """);
        return text.Append(string.Concat(chains.Select(c => c.Text()))).ToString();
    }
}
