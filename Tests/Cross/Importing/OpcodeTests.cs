using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Cross.Importing;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>Every instruction of IL: `Cases/Opcodes.il.txt`.</summary>
public sealed class OpcodeTests
{
    /// <summary>What .NET does not run either: these have tests of their own.</summary>
    private static readonly Code[] s_apart = [Code.Arglist, Code.No, Code.Break];

    [Fact]
    public void InstructionsDoWhatTheyDoOnDotnet()
    {
        using var assembly = new ImportedAssembly(Assemble());
        CaseComparison.Run(assembly);
    }

    [Fact]
    public void EveryInstructionIsInACase()
    {
        using ModuleDefinition module = ModuleDefinition.ReadModule(new MemoryStream(Assemble()));
        var used = new HashSet<Code>(module.GetType("Cases").Methods.SelectMany(method => method.Body.Instructions).Select(instruction => instruction.OpCode.Code));
        Code[] missing = [.. Enum.GetValues<Code>().Where(code => !used.Contains(code) && !s_apart.Contains(code))];
        Assert.Empty(missing);
    }

    [Fact]
    public void TheListOfVariableArgumentsIsRefused()
    {
        ImportException fault = Assert.Throws<ImportException>(() => Import("arglist\n pop\n ldc.i4.0\n ret"));
        Assert.Contains("arglist", fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, fault.Offset);
    }

    [Theory]
    [InlineData("break\n ldc.i4.3\n ret")]
    [InlineData("ldnull\n no. 4\n callvirt Node::Get\n ret")]
    public void WhatDotnetDoesNotRunIsImported(string body) => Import(body);

    private static void Import(string body)
    {
        using var assembly = new ImportedAssembly(IlAssembler.Add(ClassLibrary.CompileProgram(Text("Opcodes.classes.txt"), true), $"method M() Int32\n{body}"));
        assembly.Import(assembly.Method("Cases", "M"));
    }

    private static byte[] Assemble() => IlAssembler.Add(ClassLibrary.CompileProgram(Text("Opcodes.classes.txt"), true), Text("Opcodes.il.txt"));

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(OpcodeTests).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
