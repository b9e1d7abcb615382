using System;
using System.Diagnostics;
using System.IO;
using DeviceKit.Cross.Machines.Xtensa.Assembly;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Oracles;

/// <summary>What the assembler writes runs: boot.s in QEMU, with windows that overflow and underflow.</summary>
public sealed class BootTests
{
    private const string Program = "qemu-system-xtensa";
    private const uint Address = 0x40080000;

    [Fact]
    public void Boot_EndsWithTheTwelfthFibonacciNumber() => Assert.Equal(144, Run(Text()));

    [Fact]
    public void Boot_ThatMeetsAnIllegalInstruction_EndsInItsHandler() => Assert.Equal(99, Run(Text().Replace("mov.n   a3, a10", "ill.n", StringComparison.Ordinal)));

    private static string Text()
    {
        using var reader = new StreamReader(typeof(BootTests).Assembly.GetManifestResourceStream("boot.s")!);
        return reader.ReadToEnd();
    }

    private static int Run(string text)
    {
        AssemblyResult result = Assembler.Assemble(text, Address, Core.De233Fpu);
        Assert.Empty(result.Errors);
        Assert.SkipUnless(Commands.Find(Program) is not null, $"{Program} is not installed (Debian: qemu-system-misc)");
        using var image = new TemporaryImage(result.Bytes.Span);
        using Process process = Process.Start(Program,
        [
            "-M", "sim", "-cpu", "de233_fpu", "-m", "1040M", "-semihosting", "-display", "none", "-serial", "none", "-monitor", "none",
            "-device", $"loader,file={image.Path},addr=0x{Address:x},force-raw=on", "-device", $"loader,addr=0x{result.Symbols["start"]:x},cpu-num=0",
        ]);
        if (!process.WaitForExit(TimeSpan.FromMinutes(1)))
        {
            process.Kill();
            Assert.Fail("the image did not end");
        }

        return process.ExitCode;
    }
}
