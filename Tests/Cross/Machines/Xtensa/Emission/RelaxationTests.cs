using System;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Emission;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Emission;

/// <summary>Each form of a branch, loop and call reaches as far as its field says, and one byte more takes the next form.</summary>
public sealed class RelaxationTests
{
    private const int Entry = 3;
    private const int Return = 2;

    [Theory]
    [InlineData("beqz", 65, 2)] // The distance counts from 4 bytes behind the branch.
    [InlineData("beqz", 66, 3)]
    [InlineData("beqz", 2048, 3)]
    [InlineData("beqz", 2049, 6)]
    [InlineData("bltz", 2048, 3)]
    [InlineData("bltz", 2049, 6)]
    [InlineData("bany", 128, 3)]
    [InlineData("bany", 129, 6)]
    public void Branch_OverBytes(string mnemonic, int bytes, int size)
    {
        Opcode opcode = InstructionSet.Lx6.Find(mnemonic)!.Opcode;
        var maker = new FunctionMaker(MachineProgram.Function("f"), 2);
        MachineBlock middle = maker.Function.AddBlock(), last = maker.Function.AddBlock();
        MachineOperand[] operands = [.. maker.Parameters.Take(InstructionSet.Lx6[opcode].Operands.Count - 1).Select(MachineOperand.Use)];
        maker.Branch(opcode, last, middle, operands);
        Fill(maker, bytes);
        maker.Jump(last);
        maker.Block = last;
        maker.Do(Opcode.Retw);
        last.Instructions[^1].Flags = MachineFlags.Return | MachineFlags.Terminator;
        XtensaCode code = MachineProgram.Compile(maker.Function);
        Assert.Equal(Entry + size + bytes + Return, code.Size);
        code.Write(new byte[code.Size], 0x400D0000, _ => 0, _ => 0);
    }

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void Loop_OfBytes(int bytes, bool isHardware)
    {
        var maker = new FunctionMaker(MachineProgram.Function("f"), 1);
        MachineBlock body = maker.Function.AddBlock(), exit = maker.Function.AddBlock();
        Register counter = maker.New();
        maker.Add(new MachineInstruction((int)XtensaPseudo.LoopStart, MachineOperand.Define(counter), MachineOperand.Use(maker.Parameters[0])));
        maker.Jump(body);
        maker.Block = body;
        Fill(maker, bytes);
        maker.Block.AddSuccessor(body);
        maker.Add(new MachineInstruction((int)XtensaPseudo.LoopNext, MachineOperand.DefineTied(counter, 1), MachineOperand.Use(counter), MachineOperand.To(body)) { Flags = MachineFlags.Terminator });
        maker.Jump(exit);
        maker.Block = exit;
        maker.Do(Opcode.Retw);
        exit.Instructions[^1].Flags = MachineFlags.Return | MachineFlags.Terminator;
        XtensaCode code = MachineProgram.Compile(maker.Function);
        Assert.Equal(isHardware, code.Items.Exists(i => i.Opcode == Opcode.Loop));
        code.Write(new byte[code.Size], 0x400D0000, _ => 0, _ => 0);
    }

    [Theory]
    [InlineData(524284 + 4, 3)]
    [InlineData(524284 + 8, 6)]
    [InlineData(-524288 + 4, 3)]
    [InlineData(-524288, 6)]
    public void Call_ToADistance(int distance, int size)
    {
        const uint start = 0x40200000;
        FunctionSymbol far = MachineProgram.Function("far");
        var maker = new FunctionMaker(MachineProgram.Function("f"), 0);
        maker.Add(new MachineInstruction((int)Opcode.Call8, MachineOperand.Of(far)) { Flags = MachineFlags.Call, Clobbers = XtensaRegisters.CallClobbers });
        maker.Do(Opcode.Retw);
        maker.Block.Instructions[^1].Flags = MachineFlags.Return | MachineFlags.Terminator;
        XtensaCode code = MachineProgram.Compile(maker.Function);
        var layout = new XtensaCodeLayout();
        uint target = (uint)(start + distance); // The call is behind the entry, in the first word.
        layout.Place([code], start, start + 64, s => s == far ? target : null);
        Assert.Equal(Entry + size + Return, code.Size);
        byte[] bytes = layout.Write(_ => target);
        Assert.Equal(size == 6, bytes.AsSpan().StartsWith(BitConverter.GetBytes(target)));
    }

    private static void Fill(FunctionMaker maker, int bytes)
    {
        for (; bytes % 3 != 0; bytes -= 2)
        {
            maker.Do(Opcode.NopN);
        }

        for (; bytes > 0; bytes -= 3)
        {
            maker.Do(Opcode.Memw);
        }
    }
}
