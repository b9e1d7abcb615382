using System;
using System.Linq;
using DeviceKit.Cross.Importing;
using Xunit;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>IL that is not valid gives an <see cref="ImportException"/> with the method and the offset, never another exception.</summary>
public sealed class BadCodeTests
{
    private const int Copies = 100;
    private const int Rounds = 4;
    private const string Classes = "public struct Pair { public int A; public long B; } public static class Cases { }";

    [Theory]
    [InlineData("add\n ret", 0, "stack is empty")]
    [InlineData("ldc.i4.1\n ldc.i8 2\n add\n ret", 10, "do not go together")]
    [InlineData("ldc.i4.1\n ldstr \"a\"\n mul\n pop\n ldc.r8 1\n not\n ret", 17, "integer is wanted")]
    [InlineData("ldc.i4.1", 0, "runs out")]
    [InlineData("ldloc.0\n ret", 0, "no local 0")]
    [InlineData("ldarg.3\n ret", 0, "no argument 3")]
    [InlineData("locals Pair\n ldloc.0\n ret", 1, "Pair")]
    [InlineData("locals Pair, Int32\n ldc.i4.1\n stloc.0\n ldc.i4.0\n ret", 1, "Pair")]
    [InlineData("locals Int32\n nop\n ldloc.0\n brtrue.s a\n ldc.i4.1\n a: ldc.i4.2\n ret", 4, "entries")]
    [InlineData("endfinally", 0, "finally")]
    [InlineData("rethrow", 0, "catch handler")]
    [InlineData("ldc.i4.1\n endfilter", 1, "filter")]
    [InlineData("try t h finally h e\n t: ldc.i4.1\n ret\n h: endfinally\n e: ldc.i4.1\n ret", 1, "ret within")]
    [InlineData("try t h catch Object h e\n t: ldc.i4.1\n brtrue.s e\n leave.s e\n h: pop\n leave.s e\n e: ldc.i4.1\n ret", 1, "only leave may")]
    [InlineData("br.s m\n try t h catch Object h e\n t: nop\n m: leave.s e\n h: pop\n leave.s e\n e: ldc.i4.1\n ret", 0, "middle")]
    [InlineData("ldc.i4.1\n try t h catch Object h e\n t: leave.s e\n h: pop\n leave.s e\n e: ldc.i4.1\n ret", 0, "not empty")]
    [InlineData("try t h catch Object h e\n t: nop\n nop\n h: pop\n leave.s e\n e: ldc.i4.1\n ret", 1, "runs out")]
    [InlineData("ldc.r8 1\n ldind.i4\n ret", 9, "address is wanted")]
    [InlineData("ldc.i4.1\n ckfinite\n pop\n ldc.i4.1\n ret", 1, "floating-point")]
    public void BadCodeIsNamedWithItsOffset(string body, int offset, string reason)
    {
        using var assembly = new ImportedAssembly(IlAssembler.Add(ClassLibrary.CompileProgram(Classes, true), $"method M() Int32\n{body}"));
        ImportException fault = Assert.Throws<ImportException>(() => assembly.Importer.Import(assembly.Method("Cases", "M")));
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
        Assert.Equal(offset, fault.Offset);
        Assert.Equal("M", fault.Method.Definition!.Name);
    }

    [Fact]
    public void EveryDamageOfABodyIsAnImportExceptionOrImports()
    {
        const string Body = "(Int32) Int32\n locals Int32, Pair\n try t h finally h e\n t: ldarg.0\n stloc.0\n ldloca.s 1\n ldloc.0\n stfld Pair::A\n leave.s e\n"
            + " h: ldloc.0\n pop\n endfinally\n e: ldloc.0\n ldc.i4.3\n mul\n switch e,e\n ldloc.1\n ldfld Pair::A\n ret\n";
        byte[] image = IlAssembler.Add(ClassLibrary.CompileProgram(Classes, true), string.Concat(Enumerable.Range(0, Copies).Select(index => $"method M{index}{Body}")));
        var random = new Random(20261128);
        int faults = 0;
        for (int round = 0; round < Rounds; round++)
        {
            faults += Faults(Damage(image, random));
        }

        Assert.InRange(faults, Rounds * Copies / 2, (Rounds * Copies) - 1);
    }

    /// <summary>Changes one to three bytes of each copy of the body.</summary>
    private static byte[] Damage(byte[] image, Random random)
    {
        byte[] damaged = [.. image];
        byte[] begin = [0x02, 0x0A, 0x12, 0x01, 0x06, 0x7D];
        int bodies = 0;
        for (int start = image.AsSpan().IndexOf(begin); start >= 0;)
        {
            bodies++;
            for (int i = random.Next(1, 4); i > 0; i--)
            {
                damaged[start + random.Next(48)] = (byte)random.Next(256);
            }

            int next = image.AsSpan(start + 1).IndexOf(begin);
            start = next < 0 ? -1 : start + 1 + next;
        }

        Assert.Equal(Copies, bodies);
        return damaged;
    }

    private static int Faults(byte[] image)
    {
        using var assembly = new ImportedAssembly(image);
        int faults = 0;
        for (int i = 0; i < Copies; i++)
        {
            try
            {
                assembly.Importer.Import(assembly.Method("Cases", $"M{i}"));
            }
            catch (ImportException)
            {
                faults++;
            }
        }

        return faults;
    }
}
