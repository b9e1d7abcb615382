using System;
using System.Linq;
using DeviceKit.Cross.Machines.Xtensa.Assembly;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Fuzz.Targets;

/// <summary>The text of the Xtensa assembler.</summary>
public sealed class XtensaAssemblerTarget() : TextTarget(CheckedIn(".s"))
{
    public override string Name => "xtensa-assembler";

    protected override void Parse(string text)
    {
        AssemblyResult result = Assembler.Assemble(text, 0x40080000, Core.Esp32);
        CheckErrors(result.IsGood, text, [.. result.Errors.Select(e => (e.Line, e.ToString()))]);
        string[] lines = text.Split('\n');
        if (result.Errors.FirstOrDefault(e => e.Column < 1 || e.Column > lines[e.Line - 1].Length + 1) is { } error)
        {
            throw new InvalidOperationException($"The column is not in the line: {error}");
        }
    }
}
