using System;
using System.Collections.Generic;
using System.IO;
using DeviceKit.Generator.Emitting;
using Xunit;
using Xunit.Sdk;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>The C# side of the proof can fail: a generated struct with one number changed is found.</summary>
public sealed class LayoutCheckMutationTests : IDisposable
{
    private static readonly Binding s_binding = new Binding(HandMade.Model).Whole();
    private readonly string _folder = Directory.CreateTempSubdirectory("devicekit-mutant-").FullName;

    public LayoutCheckMutationTests() => File.WriteAllText(Path.Combine(_folder, "shape.h"), HandMade.Header);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("ShapeConfig", "[FieldOffset(48)]\n    public Pointer32 Owner", "[FieldOffset(52)]\n    public Pointer32 Owner")]
    [InlineData("ShapeConfig", "public ByteArray32 Ssid", "public ShapeConfigItemsArray2 Ssid")]
    [InlineData("ShapeConfig", "LayoutKind.Explicit, Size = 96", "LayoutKind.Explicit, Size = 100")]
    [InlineData("ShapeConfig", "SizeInBytes = 96", "SizeInBytes = 95")]
    [InlineData("ShapePmf", "[FieldOffset(1)]", "[FieldOffset(0)]")]
    [InlineData("ShapePacked", "[FieldOffset(1)]", "[FieldOffset(2)]")]
    [InlineData("ShapeTail", "PayloadOffset = 2", "PayloadOffset = 4")]
    public void AWrongMember_IsFound(string record, string right, string wrong) =>
        Assert.ThrowsAny<XunitException>(() =>
        {
            using GeneratedAssembly assembly = Mutant(record, right, wrong);
            LayoutCheck.Members(s_binding.Context, assembly);
        });

    [Theory]
    [InlineData("ShapeConfig", "[FieldOffset(41)]\n    private byte _bits8At41", "[FieldOffset(42)]\n    private byte _bits8At41")]
    [InlineData("ShapeConfig", "(value & 0x3Fu) << 1", "(value & 0x3Fu) << 2")]
    [InlineData("ShapeConfig", "_bits8At34 & 0x81u", "_bits8At34 & 0x01u")]
    [InlineData("ShapeConfig", "readonly get => (int)((uint)_bits8At41 << 24) >> 27", "readonly get => (int)(((uint)_bits8At41 << 24) >> 27)")]
    [InlineData("ShapePacked", "(ulong)value >> 32", "(ulong)value >> 31")]
    [InlineData("ShapeConfigFlags", "_bits8At0 & 0xFEu", "_bits8At0 & 0xFFu")]
    public void AWrongBitField_IsFound(string record, string right, string wrong)
    {
        (string errors, string compiled) = s_binding.Prove(CCompiler.Named("clang-19 for riscv32"), _folder, _folder);
        Assert.True(errors.Length == 0, errors);
        Assert.ThrowsAny<XunitException>(() =>
        {
            using GeneratedAssembly assembly = Mutant(record, right, wrong);
            LayoutCheck.BitFields(s_binding.Context, assembly, new ObjectFile(compiled));
        });
    }

    private static GeneratedAssembly Mutant(string record, string right, string wrong)
    {
        var files = new List<GeneratedFile>(TypeEmitter.Emit(s_binding.Context));
        int index = files.FindIndex(f => f.Name == $"Records/{record}.g.cs");
        if (files[index].Text.Split(right).Length != 2)
        {
            throw new InvalidOperationException($"{record} holds {files[index].Text.Split(right).Length - 1} times: {right}");
        }

        files[index] = files[index] with { Text = files[index].Text.Replace(right, wrong, StringComparison.Ordinal) };
        return new GeneratedAssembly(files);
    }
}
