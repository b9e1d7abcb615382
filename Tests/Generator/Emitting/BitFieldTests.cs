using System;
using System.Reflection;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>What the accessors of bit-fields do beyond having C's place.</summary>
public sealed class BitFieldTests : IDisposable
{
    private readonly GeneratedAssembly _assembly = new(new Binding(HandMade.Model).Whole().Emit());

    public void Dispose() => _assembly.Dispose();

    [Theory]
    [InlineData("Level", 0x3F)]
    [InlineData("Constellation", 3)]
    [InlineData("Reserved", 0x1FFFFFF)]
    public void AnUnsignedValue_FitsOrThrows(string property, uint largest)
    {
        Assert.Equal(largest, RoundTrip("ShapeConfig", property, largest));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundTrip("ShapeConfig", property, largest + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundTrip("ShapeConfig", property, uint.MaxValue));
    }

    [Fact]
    public void ASignedValue_KeepsItsSign_AndFitsOrThrows()
    {
        Assert.All([-16, -1, 0, 1, 15], v => Assert.Equal(v, RoundTrip("ShapeConfig", "Offset", v)));
        Assert.All([-17, 16, int.MinValue, int.MaxValue], v => Assert.Throws<ArgumentOutOfRangeException>(() => RoundTrip("ShapeConfig", "Offset", v)));
    }

    [Fact]
    public void ABitFieldOfAnEnum_IsTheEnum_WithTheEnumsSign()
    {
        Type sign = _assembly.Type("ShapeSign");
        Type mode = _assembly.Type("ShapeMode");
        Assert.Equal("Negative", RoundTrip("ShapeConfig", "Sign", Enum.ToObject(sign, -2)).ToString());
        Assert.Equal("5", Enum.Format(mode, RoundTrip("ShapeConfig", "Mode", Enum.ToObject(mode, 5)), "d"));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundTrip("ShapeConfig", "Sign", Enum.ToObject(sign, 8)));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundTrip("ShapeConfig", "Mode", Enum.ToObject(mode, 8)));
    }

    [Fact]
    public void OneThatNoUnitHolds_IsTakenByteByByte()
    {
        Assert.All([-17179869184, -1, 0, 17179869183, 0x123456789], v => Assert.Equal(v, RoundTrip("ShapePacked", "Fifth", v)));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundTrip("ShapePacked", "Fifth", 17179869184));
        Assert.Equal(0xA5Cu, RoundTrip("ShapePacked", "Fourth", 0xA5Cu));
    }

    [Fact]
    public void OneBit_IsABool() => Assert.Equal(true, RoundTrip("ShapeConfig", "RmEnabled", true));

    [Fact]
    public void AWideOne_SharesItsUnitWithoutHarm()
    {
        Type type = _assembly.Type("ShapeConfig");
        object box = Activator.CreateInstance(type)!;
        type.GetField("Retries")!.SetValue(box, (byte)0x5A);
        type.GetProperty("Set")!.SetValue(box, true);
        type.GetProperty("Wide")!.SetValue(box, 0x123456789AUL);
        Assert.Equal("5A00809A78563412", Convert.ToHexString(ManagedRecord.ToBytes(box).AsSpan(40, 8)));
    }

    private object RoundTrip(string record, string property, object value)
    {
        Type type = _assembly.Type(record);
        object box = Activator.CreateInstance(type)!;
        PropertyInfo accessor = type.GetProperty(property)!;
        try
        {
            accessor.SetValue(box, value);
        }
        catch (TargetInvocationException outer) when (outer.InnerException is { } inner)
        {
            throw inner;
        }

        return accessor.GetValue(box)!;
    }
}
