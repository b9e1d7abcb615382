using System.Linq;
using DeviceKit.Cross.Intermediate.Text;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Lowering;
using DeviceKit.Cross.Machines.Xtensa;
using DeviceKit.Cross.Tests.Lowering;
using DeviceKit.Cross.Tests.Machines.Xtensa.Boot;

namespace DeviceKit.Cross.Tests.Machines.Xtensa;

/// <summary>Text of the intermediate form to a run in QEMU.</summary>
internal static class TextProgram
{
    /// <summary>Lowers, compiles, links and runs; the result of `main` is the exit code.</summary>
    public static QemuRun Run(string text) => QemuMachine.Run(Link(text).File);

    /// <summary>Lowers, compiles and links.</summary>
    /// <param name="text">The program.</param>
    /// <param name="stackSize">Bytes of the stack.</param>
    /// <param name="overflow">The function for an overflow of the stack; null for no checks.</param>
    public static LinkedImage Link(string text, int stackSize = 16 * 1024, string? overflow = null)
    {
        ProgramText program = ProgramParser.Parse(text);
        XtensaMachine machine = XtensaMachine.QemuSim();
        var lowering = new ProgramLowering(new TestLayout(), machine.Traits);
        program.Functions.ForEach(lowering.Lower);
        CodeObject[] code = [.. program.Functions.Select(f => machine.Compile(f))];
        var linker = new ProgramLinker(machine.CreateRuntime(), Boot.Images.Memory, machine.Memory);
        return linker.Link(new ProgramParts(program["main"].Symbol, code) { Board = Boot.Images.Board, StackSize = stackSize, StackOverflow = overflow is null ? null : program[overflow].Symbol });
    }
}
