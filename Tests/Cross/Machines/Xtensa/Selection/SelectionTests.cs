using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Text;
using DeviceKit.Cross.Intermediate.Verification;
using DeviceKit.Cross.Lowering;
using DeviceKit.Cross.Machines.Xtensa.Selection;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using DeviceKit.Cross.Optimising;
using DeviceKit.Cross.Tests.Lowering;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Selection;

/// <summary>The cases of selection.cases.txt: functions, and the instructions that are chosen for them.</summary>
public sealed class SelectionTests
{
    private const string File = "selection.cases.txt";

    public static TheoryData<string> Names { get; } = [.. TextCase.Read(File).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_HasTheInstructions(string name)
    {
        TextCase each = TextCase.Read(File).Single(c => c.Name == name);
        Assert.Equal(each.After, SelectedText(each.Before));
    }

    /// <summary>The text of the instructions for functions, lowered and cleaned up. The first one's name says what is special: `size` for -Os, `esp32` for that core.</summary>
    internal static string SelectedText(string before)
    {
        ProgramText program = ProgramParser.Parse(before, TestTypes.Names());
        string name = program.Functions[0].Symbol.Name;
        var options = new SelectionOptions(name.Contains("esp32") ? Core.Esp32 : Core.De233Fpu, name.Contains("size"));
        var lowering = new ProgramLowering(new TestLayout(), options.Traits);
        program.Functions.ForEach(function => Verifier.Check(function, "reading"));
        string text = "";
        foreach (Function function in program.Functions)
        {
            lowering.Lower(function);
            Cleanup.Run(function);
            text += MachineText.Of(XtensaSelector.Select(function, options));
        }

        return text.Trim();
    }
}
