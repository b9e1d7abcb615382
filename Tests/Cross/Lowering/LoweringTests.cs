using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Text;
using DeviceKit.Cross.Intermediate.Verification;
using DeviceKit.Cross.Lowering;
using Xunit;

namespace DeviceKit.Cross.Tests.Lowering;

/// <summary>The cases of lowering.cases.txt: functions before and after.</summary>
public sealed class LoweringTests
{
    private const string File = "lowering.cases.txt";

    public static TheoryData<string> Names { get; } = [.. TextCase.Read(File).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_ComesOutAsItSays(string name)
    {
        TextCase each = TextCase.Read(File).Single(c => c.Name == name);
        Assert.Equal(each.After, LoweredText(each.Before));
    }

    /// <summary>The text of what functions are after lowering. Their names say what is special: `size` for -Os, `esp32` for a machine with MULUH.</summary>
    internal static string LoweredText(string before)
    {
        ProgramText program = ProgramParser.Parse(before, TestTypes.Names());
        string text = "";
        foreach (Function function in program.Functions)
        {
            Verifier.Check(function, "reading");
            string name = function.Symbol.Name;
            var traits = new MachineTraits { HasMultiplyHigh = name.Contains("esp32"), PrefersSize = name.Contains("size"), DivisionTraps = true, LongestCompareChain = 6 };
            new ProgramLowering(new TestLayout(), traits).Lower(function);
            Verifier.Check(function, "lowering");
            text += Printer.Print(function);
        }

        return text.Trim();
    }
}
