using System;
using System.IO;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Profiles;
using Xunit;

namespace DeviceKit.Generator.Tests.Profiles;

/// <summary>The profiles that come with the generator, and the messages of a wrong one.</summary>
public sealed class TargetProfileTests
{
    private const string Right = "profile test\ntriple x\npointer 4\nlong 4\nchar signed\n";

    [Fact]
    public void Names_AreTheProfilesThatThereAre() => Assert.Equal(["esp32", "host"], TargetProfile.Names);

    [Fact]
    public void Esp32_IsWhatTheFactsSay()
    {
        var profile = TargetProfile.Load("esp32");
        Assert.Equal(("riscv32-unknown-elf", 4, 4, false, true), (profile.Triple, profile.PointerSize, profile.LongSize, profile.IsCharSigned, profile.SkipFunctionBodies));
        Assert.Equal(78, profile.Configuration.Count);
        Assert.Contains("components/esp_wifi/include", profile.IdfIncludeFolders);
        Assert.Equal(["long double", "time_t", "wchar_t"], profile.ForbiddenTypes.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("sdkconfig.h", profile.ConfigurationHeader);
    }

    [Fact]
    public void ConfigurationHeader_HasOneDefineForEachValue()
    {
        string[] lines = TargetProfile.Load("esp32").ConfigurationText.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(79, lines.Length);
        Assert.Contains("#define CONFIG_FREERTOS_HZ 100", lines);
        Assert.Contains("#define CONFIG_FREERTOS_TIMER_SERVICE_TASK_NAME \"Tmr Svc\"", lines);
    }

    [Fact]
    public void Host_HasWidePointersAndNoConfiguration()
    {
        var profile = TargetProfile.Load("host");
        Assert.Equal((8, 8, true, ""), (profile.PointerSize, profile.LongSize, profile.IsCharSigned, profile.ConfigurationText));
    }

    [Fact]
    public void UnknownName_SaysWhichThereAre()
    {
        GeneratorException exception = Assert.Throws<GeneratorException>(() => TargetProfile.Load("esp8266"));
        Assert.Equal("there is no such target profile, esp8266.profile, use one of esp32, host", exception.Message);
    }

    [Theory]
    [InlineData("what 1", "\"what\" is no word of a target profile")]
    [InlineData("pointer 3", "\"pointer 3\" is wrong")]
    [InlineData("long 8", "\"long\" stands twice")]
    [InlineData("char plain", "\"char plain\" is wrong")]
    [InlineData("profile other", "\"profile other\" is wrong")]
    [InlineData("flag std=c17", "\"flag std=c17\" is wrong")]
    [InlineData("define 1X", "\"define 1X\" is wrong")]
    [InlineData("undefine A=1", "\"undefine A=1\" is wrong")]
    [InlineData("config A", "\"config A\" is wrong")]
    [InlineData("libc-include relative", "\"libc-include relative\" is wrong")]
    [InlineData("idf-include /absolute", "\"idf-include /absolute\" is wrong")]
    [InlineData("forbid wchar_t", "\"forbid wchar_t\" is wrong")]
    [InlineData("forbid long double", "\"forbid long double\" is wrong")]
    [InlineData("skip-function-bodies yes", "\"skip-function-bodies yes\" is wrong")]
    public void WrongLine_IsToldWithItsNumber(string line, string what)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(TargetProfileParser.Parse("test.profile", $"{Right}# a comment\n\n{line}\n", diagnostics));
        Diagnostic error = Assert.Single(diagnostics.All);
        Assert.Equal(("test.profile:8", what), (error.Where, error.What));
    }

    [Fact]
    public void SameLineTwice_IsAnError()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(TargetProfileParser.Parse("test.profile", Right + "define A\ndefine A\nforbid time_t why\nforbid time_t why\n", diagnostics));
        Assert.Equal([7, 9], diagnostics.All.Select(d => d.Line));
    }

    [Fact]
    public void MissingLines_AreAllNamed()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(TargetProfileParser.Parse("test.profile", "profile test\n", diagnostics));
        Assert.Equal(["add triple VALUE", "add pointer VALUE", "add long VALUE", "add char VALUE"], diagnostics.All.Select(d => d.Remedy));
    }

    [Fact]
    public void RightProfile_KeepsTheOrderOfItsLines()
    {
        var diagnostics = new DiagnosticBag();
        TargetProfile profile = TargetProfileParser.Parse(
            Path.Combine("folder", "test.profile"), Right + "flag -b\nflag -a\r\nforbid long double too long\nopaque FILE\n", diagnostics)!;
        Assert.Empty(diagnostics.All);
        Assert.Equal(["-b", "-a"], profile.Flags);
        Assert.Equal("too long", profile.ForbiddenTypes["long double"]);
        Assert.Equal(["FILE"], profile.OpaqueRecords);
    }
}
