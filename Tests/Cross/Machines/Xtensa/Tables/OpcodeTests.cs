using System;
using System.IO;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Tables;

/// <summary>The checked-in names are those of the table; DEVICEKIT_UPDATE_OPCODES=1 writes them anew.</summary>
public sealed class OpcodeTests
{
    [Fact]
    public void Opcodes_AreThoseOfTheTable()
    {
        string path = SourceTree.PathOf(OpcodeFile.Path);
        string text = OpcodeFile.Write(InstructionSet.Lx6);
        if (Environment.GetEnvironmentVariable("DEVICEKIT_UPDATE_OPCODES") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
        Assert.Equal(Enum.GetValues<Opcode>().Length, InstructionSet.Lx6.All.Count);
    }
}
