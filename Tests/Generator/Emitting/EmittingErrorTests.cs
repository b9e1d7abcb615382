using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>What cannot be emitted is an error that names what it is about.</summary>
public sealed class EmittingErrorTests
{
    private static IReadOnlyList<string> Errors(string items) => new Binding(HandMade.Model, items).Whole().Errors();

    [Theory]
    [InlineData("rename type shape_pmf_t ShapeConfig\n", "shape_pmf_t and shape_config_t are both named ShapeConfig in C#")]
    [InlineData("rename field shape_config_t.ssid Pmf\n", "shape_config_t.ssid and shape_config_t.pmf are both named Pmf in C#")]
    [InlineData("rename member SHAPE_MODE_ON Off\n", "SHAPE_MODE_OFF and SHAPE_MODE_ON are both named ShapeMode.Off in C#")]
    [InlineData("api IShape\n  functions *\n  constants SHAPE_OK SHAPE_FAIL\nrename constant SHAPE_OK ShapeFail\n", "SHAPE_OK and SHAPE_FAIL are both named ShapeConstants.ShapeFail in C#")]
    [InlineData("flags UInt8 for uint8_t\n  constants SHAPE_OK\nrename type shape_pmf_t UInt8\n", "shape_pmf_t and enum UInt8 are both named UInt8 in C#")]
    [InlineData("handle ShapeMode for void *\n", "shape_mode_t and handle ShapeMode are both named ShapeMode in C#")]
    public void TwoThingsOfOneName_AreBothNamed(string items, string error) => Assert.StartsWith(error, Assert.Single(Errors(items)));

    [Theory]
    [InlineData("record shape_other_t\n", "no record of the headers is named shape_other_t")]
    [InlineData("enum Other for shape_other_t\n", "no enum or integer of the headers is named shape_other_t")]
    [InlineData("api IShape\n  functions *\n  constants OTHER_*\n", "no constant of the headers is named OTHER_*")]
    [InlineData("error Other\n  exception OtherException\n  codes OTHER\n", "no constant of the headers is named OTHER")]
    [InlineData("error Other\n  exception OtherException\n  codes SHAPE_NAME SHAPE_OK\n", "SHAPE_NAME is no code of 32 bits")]
    [InlineData("enum Other\n  constants SHAPE_NAME SHAPE_OK\n", "SHAPE_NAME is no integer")]
    [InlineData("enum Other\n  constants SHAPE_DELAY\n  type int\n", "SHAPE_DELAY is 4294967295, which is no int")]
    [InlineData("handle Other for other_t *\n", "other_t * is no pointer or integer of the headers")]
    [InlineData("handle Other for shape_pmf_t\n", "shape_pmf_t is no pointer or integer of the headers")]
    [InlineData("handle Other for shape_tail_t *\n  release shape_free\n", "no function of the headers is named shape_free")]
    [InlineData("record shape_pmf_t\n  field capable enum Other\n", "there is no enum Other")]
    [InlineData("record shape_config_t\n  field flags enum ShapeMode\n", "flags is no integer that ShapeMode could stand for")]
    public void WhatTheHeadersDoNotHave_IsNamed(string items, string error) => Assert.StartsWith(error, Assert.Single(Errors(items)));

    [Fact]
    public void AnOpaqueRecord_CannotBeEmitted()
    {
        HeaderModel model = HandMade.Model with { Records = [.. HandMade.Model.Records, new CRecord("opaque", new CLocation("shape.h", 1), false, "struct opaque")] };
        Assert.StartsWith("opaque is only declared", Assert.Single(new Binding(model, "record opaque\n").Errors()));
    }

    [Theory]
    [InlineData("shape_release", "shape_release belongs to no api")]
    [InlineData("shape_end", "shape_end does not take one shape_tail_t * and nothing else")]
    public void AReleaseFunction_TakesTheHandleAndBelongsToAnApi(string release, string error)
    {
        var tail = new CParameter("tail", new CPointerType(new CRecordType("shape_tail_t")));
        var place = new CLocation("shape.h", 1);
        HeaderModel model = HandMade.Model with
        {
            Functions = [new CFunction("shape_release", place, new CFunctionType(new CVoidType(), [tail])), new CFunction("shape_end", place, new CFunctionType(new CVoidType(), [tail, tail]))],
        };
        Assert.StartsWith(error, Assert.Single(new Binding(model, $"api IShape\n  functions shape_end\nhandle Tail for shape_tail_t *\n  release {release}\n").Errors()));
    }

    [Fact]
    public void TwoArraysOfOneName_AreAnError()
    {
        HeaderModel model = HandMade.Model with
        {
            Records = [.. HandMade.Model.Records, new CRecord("other_t", new CLocation("shape.h", 1), false, "other_t") { Size = 32, Fields = [new CField("bytes", new CArrayType(new CIntegerType("unsigned char", 1, false), 32), 0) { Size = 32 }] }],
        };
        Assert.StartsWith("arrays of Byte and of byte are both named ByteArray32 in C#", Assert.Single(new Binding(model, "enum Byte for uint8_t\n  constants SHAPE_OK\n").Whole().Errors()));
    }

    [Fact]
    public void WhatIsFoundTwice_IsSaidOnce()
    {
        var binding = new Binding(HandMade.Model, "api IShape\n  functions *\n  constants OTHER\n");
        binding.Errors();
        Assert.Single(DeviceKit.Generator.Emitting.ProofEmitter.Emit(binding.Context).Select(_ => binding.Diagnostics.All.Count));
        Assert.Single(binding.Diagnostics.All);
    }
}
