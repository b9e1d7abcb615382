using System;
using System.Linq;
using DeviceKit.Generator.Emitting;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>What a specification says of members, enums and errors, compiled and used.</summary>
public sealed class SaidTypeTests
{
    private const string Items = """
        record shape_config_t
          field retries enum ShapeMode
          field level enum Code
          field ssid lifetime until the next call
        enum Code
          constants SHAPE_OK SHAPE_NO_MEM
          type ushort
        flags Kind for uint8_t
          constants SHAPE_OK
        error ShapeError
          exception ShapeException
          success nonnegative
          codes SHAPE_OK SHAPE_FAIL SHAPE_NO_MEM
          strip SHAPE_

        """;

    private static readonly GeneratedFile[] s_files = [.. new Binding(HandMade.Model, Items).Whole().Emit()];

    [Fact]
    public void AMemberThatStandsForAWiderEnum_IsAPropertyOverAByte()
    {
        using var assembly = new GeneratedAssembly(s_files);
        Type mode = assembly.Type("ShapeMode");
        object box = Activator.CreateInstance(assembly.Type("ShapeConfig"))!;
        ManagedRecord.Set(box, "Retries", t => Enum.ToObject(t, 5));
        Assert.Equal(5, ManagedRecord.ToBytes(box)[40]);
        Assert.Equal(Enum.ToObject(mode, 5), ManagedRecord.Get(box, "Retries"));
    }

    [Fact]
    public void AValueTooWideForTheMember_IsRefused()
    {
        using var assembly = new GeneratedAssembly(s_files);
        object box = Activator.CreateInstance(assembly.Type("ShapeConfig"))!;
        Exception thrown = Assert.ThrowsAny<Exception>(() => ManagedRecord.Set(box, "Retries", t => Enum.ToObject(t, 256)));
        Assert.IsType<OverflowException>(thrown.InnerException);
    }

    [Fact]
    public void ABitFieldMayStandForAnEnum()
    {
        using var assembly = new GeneratedAssembly(s_files);
        Assert.Equal("Code", assembly.Type("ShapeConfig").GetProperty("Level")!.PropertyType.Name);
    }

    [Fact]
    public void ALifetime_StandsInTheDocumentation() =>
        Assert.Contains("/// <remarks>Lifetime: until the next call.</remarks>", s_files.Single(f => f.Name == "Records/ShapeConfig.g.cs").Text, StringComparison.Ordinal);

    [Fact]
    public void AnEnumMadeOfConstants_HasTheTypeThatIsSaid_OrThatOfItsTypedef()
    {
        using var assembly = new GeneratedAssembly(s_files);
        Assert.Equal(typeof(ushort), Enum.GetUnderlyingType(assembly.Type("Code")));
        Assert.Equal(typeof(byte), Enum.GetUnderlyingType(assembly.Type("Kind")));
        Assert.Single(assembly.Type("Kind").GetCustomAttributes(typeof(FlagsAttribute), false));
        Assert.Equal("KindArray32", assembly.Type("ShapeConfig").GetField("Ssid")!.FieldType.Name);
    }

    [Theory]
    [InlineData(0, true, "SHAPE_OK")]
    [InlineData(257, true, "SHAPE_NO_MEM")]
    [InlineData(-1, false, "SHAPE_FAIL")]
    [InlineData(-2, false, null)]
    public void ACode_KnowsItsName_AndWhetherItIsASuccess(int code, bool isSuccess, string? name)
    {
        using var assembly = new GeneratedAssembly(s_files);
        object error = Enum.ToObject(assembly.Type("ShapeError"), code);
        Type names = assembly.Type("ShapeErrorNames");
        Assert.Equal(isSuccess, names.GetMethod("IsSuccess")!.Invoke(null, [error]));
        Assert.Equal(name, names.GetMethod("Name")!.Invoke(null, [error]));
    }

    [Fact]
    public void TheException_NamesFunctionAndCode()
    {
        using var assembly = new GeneratedAssembly(s_files);
        object error = Enum.ToObject(assembly.Type("ShapeError"), -1);
        var exception = (Exception)Activator.CreateInstance(assembly.Type("ShapeException"), error, new DeviceKit.Native.NativeFunction("shape_open"))!;
        Assert.Equal("shape_open: SHAPE_FAIL (-1)", exception.Message);
        Assert.Equal(error, exception.GetType().GetProperty("Error")!.GetValue(exception));
    }

    [Fact]
    public void TheSameModel_GivesTheSameBytes() =>
        Assert.Equal(s_files.Select(f => f), new Binding(HandMade.Model, Items).Whole().Emit());
}
