using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Text;
using DeviceKit.Cross.Intermediate.Verification;
using DeviceKit.Cross.Optimising;
using DeviceKit.Cross.Optimising.Checks;
using DeviceKit.Cross.Optimising.Graph;
using DeviceKit.Cross.Optimising.Loops;
using DeviceKit.Cross.Optimising.Numbering;
using DeviceKit.Cross.Optimising.Objects;
using DeviceKit.Cross.Optimising.Program;
using DeviceKit.Cross.Optimising.Roots;
using DeviceKit.Cross.Optimising.Simplifying;
using DeviceKit.Cross.Optimising.Slots;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Cross.Tests.Optimising;

/// <summary>Each pass from text to text: Cases/NAME.passes.txt. With DEVICEKIT_UPDATE_PASSES=1 the files get what the passes do now: read the difference.</summary>
public sealed class PassCaseTests
{
    private static readonly Dictionary<string, Action<Function>> s_passes = new()
    {
        ["Simplifier"] = function => Simplifier.Run(function),
        ["SlotPromotion"] = function => SlotPromotion.Run(function),
        ["BlockMerging"] = function => BlockMerging.Run(function),
        ["RegionRemoval"] = function => _ = RegionRemoval.Run(function) && UnreachableBlocks.Run(function),
        ["DeadCode"] = function => DeadCode.Run(function),
        ["StructureSplitting"] = function => StructureSplitting.Run(function),
        ["JumpThreading"] = function => JumpThreading.Run(function),
        ["ValueNumbering"] = function => ValueNumbering.Run(function),
        ["DeadStores"] = function => DeadStores.Run(function),
        ["CheckElimination"] = function => CheckElimination.Run(function),
        ["LoopRotation"] = function => LoopRotation.Run(function, 10),
        ["InvariantMotion"] = function => InvariantMotion.Run(function),
        ["NoReturn"] = function =>
        {
            NoReturn.Run(function, symbol => symbol.Name.StartsWith("throw", StringComparison.Ordinal));
            ColdBlocks.Mark(function);
        },
        ["KnownCalls"] = function => KnownCalls.Run(function),
        ["RootKeeping"] = function => RootKeeping.Run(function),
        ["Cleanup"] = Cleanup.Run,
    };

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (string pass in s_passes.Keys)
        {
            foreach (PassCase passCase in PassCase.Read(pass + ".passes.txt"))
            {
                data.Add(pass, passCase.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Pass_MakesOfATextTheOther(string pass, string name)
    {
        PassCase passCase = PassCase.Read(pass + ".passes.txt").Single(c => c.Name == name);
        string after = Run(pass, passCase);
        if (Environment.GetEnvironmentVariable("DEVICEKIT_UPDATE_PASSES") == "1")
        {
            Update(pass, passCase with { After = after });
            return;
        }

        Assert.Equal(passCase.After, after);
    }

    private static string Run(string pass, PassCase passCase)
    {
        ProgramText program = ProgramParser.Parse(passCase.Before);
        foreach (Function function in program.Functions)
        {
            Verifier.Check(function, "reading");
            s_passes[pass](function);
            Verifier.Check(function, pass);
        }

        return string.Join("\n", program.Functions.Select(function => Printer.Print(function)));
    }

    private static void Update(string pass, PassCase changed)
    {
        string path = Path.Combine(SourceTree.Root, "Tests/Cross/Optimising/Cases", pass + ".passes.txt");
        string text = File.ReadAllText(path);
        string head = text[..text.IndexOf("\n=== ", StringComparison.Ordinal)];
        IEnumerable<PassCase> cases = text[(head.Length + 1)..].Split("=== ", StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            int line = part.IndexOf('\n', StringComparison.Ordinal);
            string[] texts = part[line..].Split("\n---\n");
            return new PassCase(part[..line].Trim(), texts[0], texts.Length > 1 ? texts[1] : "");
        });
        File.WriteAllText(path, PassCase.Write(head, cases.Select(c => c.Name == changed.Name ? changed : c)));
    }
}
